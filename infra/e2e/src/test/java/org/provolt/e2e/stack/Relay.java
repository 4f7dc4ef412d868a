package org.provolt.e2e.stack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/// A network cable to a port of this machine, which can be pulled.
public final class Relay implements AutoCloseable {

    private final ServerSocket door;
    private final int to;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private volatile boolean pulled;

    public Relay(int to) {
        this.to = to;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.execute(this::accept);
    }

    public String address() {
        return "http://localhost:" + door.getLocalPort();
    }

    /// Breaks off every connection, and takes none until it is plugged in again.
    public void pull() {
        pulled = true;
        open.forEach(Relay::end);
    }

    public void plugIn() {
        pulled = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket from = door.accept();
                if (pulled) {
                    end(from);
                } else {
                    join(from, new Socket(InetAddress.getLoopbackAddress(), to));
                }
            } catch (IOException over) {
                pulled = true;
            }
        }
    }

    private void join(Socket one, Socket other) {
        open.add(one);
        open.add(other);
        threads.execute(() -> pass(one, other));
        threads.execute(() -> pass(other, one));
    }

    private void pass(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException brokenOff) {
            end(from);
        } finally {
            end(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void end(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        pull();
        threads.shutdownNow();
    }
}
