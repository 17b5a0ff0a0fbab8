"""ADDRESS is lxc_container_in(NETWORK). ansible.utils has such a test, which needs netaddr."""
from ipaddress import ip_address, ip_network


def within(address, network):
    try:
        return ip_address(address) in ip_network(network)
    except ValueError:
        return False


class TestModule:
    def tests(self):
        return {"lxc_container_in": within}
