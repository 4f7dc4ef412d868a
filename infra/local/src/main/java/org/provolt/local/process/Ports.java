package org.provolt.local.process;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ThreadLocalRandom;
import org.provolt.local.Trouble;

/// Ports on loopback.
public final class Ports {

    // Below those that Linux (from 32768), macOS and Windows (from 49152) give to outgoing connections, so that none
    // takes a port between the choice and its use, or while its holder is started again.
    private static final int FIRST = 20_000;
    private static final int AFTER_LAST = 30_000;
    private static final int TRIES = 1000;
    private static final int PATIENCE_MS = 200;

    private Ports() {}

    /// Can a server listen there now, and be the only one whom `localhost` means?
    public static boolean free(int port) {
        return canBind(port) && !somebodyAnswers("127.0.0.1", port) && !somebodyAnswers("::1", port);
    }

    /// One that nobody listens on; another program may still take it before it is used.
    public static int anyFree() {
        for (int attempt = 0; attempt < TRIES; attempt++) {
            int port = ThreadLocalRandom.current().nextInt(FIRST, AFTER_LAST);
            if (canBind(port)) {
                return port;
            }
        }
        throw new Trouble("No port from " + FIRST + " to " + (AFTER_LAST - 1) + " is free on loopback.");
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /// On macOS a port can be bound on one address while another program has it on all of them, or on the other
    /// loopback.
    private static boolean somebodyAnswers(String loopback, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(loopback, port), PATIENCE_MS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }
}
