const LOCAL_NAME = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** Whether a host's name, as it stands in an address, can only mean this machine. */
export function isLocalName(name: string): boolean {
  return LOCAL_NAME.test(name);
}

/** Whether an address to listen on is reached from this machine alone. */
export function isLoopback(address: string): boolean {
  return isLocalName(address.includes(":") ? `[${address}]` : address);
}
