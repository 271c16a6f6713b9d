import { useEffect, useState } from 'react';
import type { DocumentRecord } from '../../../../shared/domain/consent/consent-document.ts';
import { client } from '../../../api/client.ts';

type DocumentPicture =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly url: string }
  | { readonly status: 'failed' };

/** The picture of a signed form as an address for an image, given back to the browser when it is no longer shown. `undefined` asks for nothing. */
export function useDocumentPicture(id: DocumentRecord['id'] | undefined): DocumentPicture {
  const [picture, setPicture] = useState<DocumentPicture>({ status: 'loading' });
  useEffect(() => {
    if (id === undefined) return;
    let current = true;
    let url: string | undefined;
    void client['document.view']({ documentId: id }).then((result) => {
      if (!current) return;
      if (result.ok) url = URL.createObjectURL(new Blob([new Uint8Array(result.value.bytes)], { type: 'image/jpeg' }));
      setPicture(url === undefined ? { status: 'failed' } : { status: 'ready', url });
    });
    return () => {
      current = false;
      if (url !== undefined) URL.revokeObjectURL(url);
    };
  }, [id]);
  return picture;
}
