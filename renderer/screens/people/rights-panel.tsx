import { Check } from 'lucide-react';
import { Role, rolesOf } from '../../../shared/contract/route.ts';
import { useText } from '../../api/language-context.tsx';
import { useSession } from '../../api/session-context.tsx';
import { joinClasses } from '../../components/join-classes.ts';
import { Notice } from '../../components/notice.tsx';
import { Panel } from '../../components/panel.tsx';
import { Stack } from '../../components/split-layout.tsx';
import { type Right, rightsTable } from './rights.ts';
import styles from './rights-panel.module.css';

const areas = rightsTable();

/** Which role may do what, made from the rules that the core itself goes by; and what roles cannot do. */
export function RightsPanel() {
  const { rights, frame } = useText();
  const own = rolesOf(useSession().profile);
  return (
    <Stack>
      <Notice tone="info" title={rights.limitTitle}>
        {rights.limit}
      </Notice>
      <Panel flush>
        <p className={styles.lead}>
          {rights.lead} {rights.yours({ roles: own.map((role) => frame.roles[role]).join(', ') })}
        </p>
        <div className={styles.scroll}>
          <table className={styles.table} aria-label={rights.title}>
            <thead>
              <tr>
                <th scope="col">{rights.right}</th>
                {Role.options.map((role) => (
                  <th key={role} scope="col" className={joinClasses(styles.role, own.includes(role) && styles.own)}>
                    {frame.roles[role]}
                    {own.includes(role) ? <span className={styles.yours}>{rights.your}</span> : null}
                  </th>
                ))}
              </tr>
            </thead>
            {areas.map(({ area, rights: lines }) => (
              <tbody key={area}>
                <tr>
                  <th scope="rowgroup" colSpan={Role.options.length + 1} className={styles.area}>
                    {rights.areas[area]}
                  </th>
                </tr>
                {lines.map((line) => (
                  <RightLine key={line.right} line={line} own={own} />
                ))}
              </tbody>
            ))}
          </table>
        </div>
      </Panel>
    </Stack>
  );
}

function RightLine({ line, own }: { readonly line: Right; readonly own: readonly Role[] }) {
  const { rights } = useText();
  return (
    <tr className={styles.line}>
      <th scope="row">{rights.rights[line.right]}</th>
      {Role.options.map((role) => (
        <td key={role} className={joinClasses(styles.mark, own.includes(role) && styles.own)}>
          {line.roles.has(role) ? (
            <>
              <Check aria-hidden size={16} />
              <span className="visually-hidden">{rights.may}</span>
            </>
          ) : (
            <>
              <span aria-hidden className={styles.not}>
                –
              </span>
              <span className="visually-hidden">{rights.mayNot}</span>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}
