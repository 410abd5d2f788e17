package org.opensupervision.storage.jdbc;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Stands between the driver and the server, and cuts a connection when it is told to. */
final class Proxy implements AutoCloseable {

  private final ServerSocket door;
  private final int serverPort;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
  private final AtomicInteger untilRequestCut = new AtomicInteger(-1);
  private final AtomicInteger untilAnswerCut = new AtomicInteger(-1);

  Proxy(int serverPort) throws IOException {
    this.serverPort = serverPort;
    this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    threads.execute(this::letIn);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Cuts instead of passing on a request, after so many others. */
  void cutRequestAfter(int others) {
    untilRequestCut.set(others);
  }

  /** Passes on a request and cuts instead of passing on its answer, after so many others. */
  void cutAnswerAfter(int others) {
    untilAnswerCut.set(others);
  }

  /** Returns whether a cut is still to come. */
  boolean isArmed() {
    return untilRequestCut.get() >= 0 || untilAnswerCut.get() >= 0;
  }

  @Override
  public void close() throws IOException {
    door.close();
    sockets.forEach(Proxy::cut);
    threads.shutdownNow();
  }

  private void letIn() {
    try {
      while (true) {
        connect(door.accept());
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private void connect(Socket driver) throws IOException {
    var server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
    sockets.add(driver);
    sockets.add(server);
    threads.execute(() -> pass(driver, server, untilRequestCut));
    threads.execute(() -> pass(server, driver, untilAnswerCut));
  }

  private static void pass(Socket from, Socket to, AtomicInteger untilCut) {
    var buffer = new byte[1 << 16];
    try (from;
        to) {
      for (var length = read(from, buffer); length > 0; length = read(from, buffer)) {
        if (untilCut.getAndUpdate(left -> left < 0 ? left : left - 1) == 0) {
          return;
        }
        to.getOutputStream().write(buffer, 0, length);
      }
    } catch (IOException gone) {
      // The other side is cut, too.
    }
  }

  private static int read(Socket from, byte[] buffer) throws IOException {
    InputStream stream = from.getInputStream();
    return stream.read(buffer);
  }

  private static void cut(Socket socket) {
    try {
      socket.close();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }
}
