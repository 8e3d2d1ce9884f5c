/** The sites a manifest may ask for later, but for "all sites". */
export function optionalHosts(manifest: { readonly optional_host_permissions?: readonly string[] }): string[] {
  return (manifest.optional_host_permissions ?? []).filter((host) => !/^(https?|\*):\/\/\*\/\*$/.test(host));
}
