/** Vite turns these into style sheets; to TypeScript they are nothing, or a map of class names. */
declare module "*.module.css" {
  const classes: Record<string, string>;
  export default classes;
}
declare module "*.css" {}
