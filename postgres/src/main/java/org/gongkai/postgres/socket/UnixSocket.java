package org.gongkai.postgres.socket;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketOption;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A socket to a path. {@link #connect} ignores the address it is given, as the driver can only name host and port; options
 * of TCP are accepted and do nothing.
 *
 * <p>Unlike a socket of the network it is closed when its thread is interrupted while it waits, as sockets of virtual
 * threads are.
 */
final class UnixSocket extends Socket {
    private final Path path;
    private volatile @Nullable SocketChannel raw;
    private volatile @Nullable PatientChannel patient;
    private volatile int soTimeout;
    private volatile boolean closed;

    /** A socket not yet connected to this path. */
    UnixSocket(Path path) {
        this.path = path;
    }

    @Override
    public void connect(@Nullable SocketAddress address) throws IOException {
        connect(address, 0);
    }

    @Override
    public void connect(@Nullable SocketAddress address, int milliseconds) throws IOException {
        if (closed) {
            throw new SocketException("socket closed");
        }
        SocketChannel opened = SocketChannel.open(UnixDomainSocketAddress.of(path));
        raw = opened;
        patient = new PatientChannel(opened);
    }

    /** The way in and out. */
    PatientChannel channel() throws SocketException {
        PatientChannel connected = patient;
        if (closed || connected == null) {
            throw new SocketException(closed ? "socket closed" : "socket is not connected");
        }
        return connected;
    }

    @Override
    public InputStream getInputStream() throws IOException {
        channel();
        return new ChannelInput(this);
    }

    @Override
    public OutputStream getOutputStream() throws IOException {
        channel();
        return new ChannelOutput(this);
    }

    @Override
    public void setSoTimeout(int milliseconds) throws SocketException {
        if (milliseconds < 0) {
            throw new IllegalArgumentException("milliseconds %d must be >= 0".formatted(milliseconds));
        }
        channel();
        soTimeout = milliseconds;
    }

    @Override
    public int getSoTimeout() throws SocketException {
        channel();
        return soTimeout;
    }

    @Override
    public void setSendBufferSize(int bytes) throws SocketException {
        set(StandardSocketOptions.SO_SNDBUF, bytes);
    }

    @Override
    public int getSendBufferSize() throws SocketException {
        return get(StandardSocketOptions.SO_SNDBUF);
    }

    @Override
    public void setReceiveBufferSize(int bytes) throws SocketException {
        set(StandardSocketOptions.SO_RCVBUF, bytes);
    }

    @Override
    public int getReceiveBufferSize() throws SocketException {
        return get(StandardSocketOptions.SO_RCVBUF);
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // there is no delay on a Unix domain socket
    }

    @Override
    public void setKeepAlive(boolean on) {
        // both ends are on this machine: neither goes away unnoticed
    }

    @Override
    public boolean isConnected() {
        return patient != null;
    }

    @Override
    public boolean isBound() {
        return patient != null;
    }

    @Override
    public boolean isClosed() {
        return closed;
    }

    @Override
    public void close() throws IOException {
        closed = true;
        PatientChannel connected = patient;
        if (connected != null) {
            connected.close();
        }
    }

    @Override
    public String toString() {
        return "UnixSocket[" + path + "]";
    }

    private void set(SocketOption<Integer> option, int value) throws SocketException {
        try {
            open().setOption(option, value);
        } catch (IOException e) {
            throw told(e);
        }
    }

    private int get(SocketOption<Integer> option) throws SocketException {
        try {
            return open().getOption(option);
        } catch (IOException e) {
            throw told(e);
        }
    }

    private SocketChannel open() throws SocketException {
        channel();
        SocketChannel opened = raw;
        if (opened == null) {
            throw new SocketException("socket is not connected");
        }
        return opened;
    }

    private static SocketException told(IOException e) {
        return (SocketException) new SocketException(String.valueOf(e.getMessage())).initCause(e);
    }
}
