package org.gongkai.web.screening.links.address;

import java.net.InetAddress;
import java.util.List;

/**
 * Which addresses are of the public internet. Of version 4 everything that the register of special addresses (RFC 6890 and those
 * after it) does not take out; of version 6 only what is given out (2000::/3), without what carries another address inside.
 */
final class PublicAddresses {
    private static final List<Block> SPECIAL_4 = blocks(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by providers; clouds keep their metadata there
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local; metadata of clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // of protocols
            "192.0.2.0/24", // of documentation
            "192.31.196.0/24", // of name servers
            "192.52.193.0/24", // relays
            "192.88.99.0/24", // relays to version 6
            "192.168.0.0/16", // private
            "192.175.48.0/24", // of name servers
            "198.18.0.0/15", // of measurements
            "198.51.100.0/24", // of documentation
            "203.0.113.0/24", // of documentation
            "224.0.0.0/4", // to many at once
            "240.0.0.0/4"); // kept back; to everybody

    private static final List<Block> GIVEN_OUT_6 = blocks("2000::/3");

    private static final List<Block> SPECIAL_6 = blocks(
            "2001::/23", // of protocols; one carries version 4
            "2001:db8::/32", // of documentation
            "2002::/16", // carries version 4
            "2620:4f:8000::/48", // of name servers
            "3fff::/20"); // of documentation

    private PublicAddresses() {}

    /** Whether it is one of them. */
    static boolean contain(InetAddress address) {
        byte[] bytes = address.getAddress();
        if (bytes.length == 4) {
            return !within(SPECIAL_4, bytes);
        }
        return within(GIVEN_OUT_6, bytes) && !within(SPECIAL_6, bytes);
    }

    private static boolean within(List<Block> blocks, byte[] address) {
        return blocks.stream().anyMatch(block -> block.contains(address));
    }

    private static List<Block> blocks(String... written) {
        return List.of(written).stream().map(Block::of).toList();
    }

    /**
     * Addresses that begin alike.
     *
     * @param first of them
     * @param bits that are alike
     */
    private record Block(InetAddress first, int bits) {
        static Block of(String written) {
            int slash = written.indexOf('/');
            return new Block(
                    InetAddress.ofLiteral(written.substring(0, slash)), Integer.parseInt(written.substring(slash + 1)));
        }

        boolean contains(byte[] address) {
            byte[] mine = first.getAddress();
            if (mine.length != address.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((mine[bit / 8] ^ address[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
