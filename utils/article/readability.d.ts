// The package's own entry brings both files, of which a script needs one.
declare module '@mozilla/readability/Readability-readerable.js' {
  export { isProbablyReaderable as default } from '@mozilla/readability';
}

declare module '@mozilla/readability/Readability.js' {
  export { Readability as default } from '@mozilla/readability';
}
