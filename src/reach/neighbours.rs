//! The name of a site → its numbers on the network, but never one of our own house: a page sent by a stranger
//! must not make a school's or a forge's computer knock at its neighbours' doors.

use std::io;
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

/// Whether addresses of a private network may be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PrivateNetwork {
    /// They are not asked.
    Refused,
    /// They are, as in a test.
    Allowed,
}

#[derive(Debug)]
pub(super) struct Neighbours {
    pub private: PrivateNetwork,
}

impl Resolver for Neighbours {
    fn resolve(
        &self,
        uri: &Uri,
        config: &Config,
        timeout: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, Error> {
        let found = DefaultResolver::default().resolve(uri, config, timeout)?;
        let inside = found.iter().any(|address| is_private(address.ip()));
        if inside && self.private == PrivateNetwork::Refused {
            return Err(Error::Io(io::Error::other(PrivateRefusal)));
        }
        Ok(found)
    }
}

/// The reason for which [`Neighbours`] refuses.
#[derive(Debug)]
struct PrivateRefusal;

impl std::fmt::Display for PrivateRefusal {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str("an address of a private network")
    }
}

impl std::error::Error for PrivateRefusal {}

/// Whether a question failed because it would have gone to a private network.
pub(super) fn is_private_refusal(error: &Error) -> bool {
    let Error::Io(error) = error else { return false };
    error.get_ref().is_some_and(|inner| inner.is::<PrivateRefusal>())
}

/// Whether a number is one of a home, an office, this computer or a link between two (RFC 6890, RFC 6598).
fn is_private(address: IpAddr) -> bool {
    match address {
        IpAddr::V4(address) => is_private_v4(address),
        IpAddr::V6(address) => match address.to_ipv4_mapped() {
            Some(address) => is_private_v4(address),
            None => is_private_v6(address),
        },
    }
}

fn is_private_v4(address: Ipv4Addr) -> bool {
    let [first, second, ..] = address.octets();
    let shared = first == 100 && (64..128).contains(&second);
    address.is_private()
        || address.is_loopback()
        || address.is_link_local()
        || address.is_unspecified()
        || address.is_broadcast()
        || address.is_multicast()
        || shared
        || first == 0
}

fn is_private_v6(address: Ipv6Addr) -> bool {
    address.is_loopback()
        || address.is_unspecified()
        || address.is_unique_local()
        || address.is_unicast_link_local()
        || address.is_multicast()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_a_house_are_told_from_those_of_the_world() {
        for inside in [
            "127.0.0.1",
            "10.1.2.3",
            "192.168.1.1",
            "172.16.0.9",
            "169.254.169.254",
            "100.64.0.1",
            "0.0.0.0",
            "::1",
            "fe80::1",
            "fd00::1",
            "::ffff:192.168.1.1",
        ] {
            assert!(is_private(inside.parse().unwrap()), "{inside}");
        }
        for outside in ["93.184.215.14", "100.63.0.1", "172.32.0.1", "2606:2800:220::1"] {
            assert!(!is_private(outside.parse().unwrap()), "{outside}");
        }
    }
}
