import type { AstroUserConfig } from 'astro';

type CspDirective = NonNullable<Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>['directives']>[number];

/** The policy of every page. Astro adds the hashes of its own inline scripts; nothing inline is allowed otherwise. */
export const contentSecurityPolicy = {
  directives: [
    "default-src 'none'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ] as CspDirective[],
  // Pagefind reads its index with WebAssembly, which needs 'wasm-unsafe-eval'.
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};
