import { browser } from 'wxt/browser';

/** The version of the engine that marks claims: the extension's own, as both are released together. */
export function engineVersion(): string {
  return browser.runtime.getManifest().version;
}
