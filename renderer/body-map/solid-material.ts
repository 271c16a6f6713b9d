import { BackSide, Color, ShaderMaterial, Vector2 } from 'three';

/** The tones of the solid, each as CSS writes a colour. */
export interface SolidTones {
  readonly skin: string;
  readonly shade: string;
  readonly contour: string;
  readonly mark: string;
  readonly chosen: string;
}

/** Paper-like skin under a soft lamp from above and a weaker light from beside the eye; folds and what turns away are toned down. */
export const createSkinMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    uniforms: { skin: { value: new Color() }, shade: { value: new Color() } },
    vertexShader: `
      attribute float hollow;
      varying vec3 vNormal;
      varying vec3 vPosition;
      varying float vHollow;
      void main() {
        vec4 seen = modelViewMatrix * vec4(position, 1.0);
        vNormal = normalMatrix * normal;
        vPosition = seen.xyz;
        vHollow = hollow;
        gl_Position = projectionMatrix * seen;
      }`,
    fragmentShader: `
      uniform vec3 skin;
      uniform vec3 shade;
      varying vec3 vNormal;
      varying vec3 vPosition;
      varying float vHollow;
      void main() {
        vec3 n = normalize(vNormal);
        float lamp = dot(n, normalize(vec3(-0.35, 0.8, 0.5))) * 0.5 + 0.5;
        float fill = dot(n, normalize(vec3(0.45, 0.0, 0.9))) * 0.5 + 0.5;
        float facing = max(dot(n, normalize(-vPosition)), 0.0);
        float rim = smoothstep(0.3, 1.0, 1.0 - facing);
        float dark = (0.9 - 0.62 * lamp - 0.38 * fill) * 1.05 + rim * rim * 0.2 + vHollow * 0.32;
        gl_FragColor = vec4(mix(skin, shade, clamp(dark, 0.0, 0.72)), 1.0);
      }`,
  });

/** A thin dark edge where the body turns out of sight, as wide at every enlargement; it lies a hair behind the skin, clear of small folds. */
export const createContourMaterial = (): ShaderMaterial =>
  new ShaderMaterial({
    side: BackSide,
    uniforms: {
      contour: { value: new Color() },
      pixels: { value: new Vector2(1, 1) },
      width: { value: CONTOUR_PIXELS },
      behindBy: { value: 1 },
    },
    vertexShader: `
      uniform vec2 pixels;
      uniform float width;
      uniform float behindBy;
      void main() {
        vec4 behind = modelViewMatrix * vec4(position, 1.0) - vec4(0.0, 0.0, behindBy, 0.0);
        vec4 seen = projectionMatrix * behind;
        vec2 out2 = (normalMatrix * normal).xy;
        vec2 aside = out2 / max(length(out2), 0.0001);
        gl_Position = seen + vec4(aside * width * 2.0 / pixels * seen.w, 0.0, 0.0);
      }`,
    fragmentShader: `
      uniform vec3 contour;
      void main() { gl_FragColor = vec4(contour, 1.0); }`,
  });

/** The width of the contour on the screen. */
export const CONTOUR_PIXELS = 1.3;
