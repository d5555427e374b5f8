import Foundation
import Verification

/// A server of one site, in one thread that waits for whichever client has something to say.
///
/// No client waits for another: nothing blocks, and what a slow one has not read yet is kept for it.
final class SiteServer {
  /// How many clients there may be at once; more wait until one has gone.
  private static let limit = 200

  let port: UInt16
  private let listeners: [Socket]
  private var connections: [Connection] = []
  private var site: ServedSite
  private var problems: [String] = []

  /// A server that listens already and answers from ``serve(every:round:)`` on.
  init(on loopback: Loopback, _ site: ServedSite) {
    (listeners, port, self.site) = (loopback.sockets, loopback.port, site)
  }

  /// Shows another site, and tells the open pages.
  func show(_ site: ServedSite) {
    (self.site, problems) = (site, [])
    tellListeners()
  }

  /// Tells the open pages what is wrong with the site that was to follow.
  func show(problems: [String]) {
    self.problems = problems
    tellListeners()
  }

  private func tellListeners() {
    let event = LiveReload.event(version: site.version, problems: problems)
    let now = ContinuousClock.now
    for connection in connections where connection.listens {
      connection.answer(event, keepsAlive: true)
      _ = connection.sendMore(now: now)
    }
  }

  /// Answers until the program is interrupted.
  ///
  /// - Parameters:
  ///   - milliseconds: how often at least `round` is called.
  ///   - round: does what else there is to do.
  func serve(every milliseconds: Int32, round: () -> Void) {
    holdingSignals { signals in
      while !signals.wasTold {
        wait(milliseconds)
        round()
      }
      connections = []
      signals.takeInterrupts()
    }
  }

  private func wait(_ milliseconds: Int32) {
    let isFull = connections.count >= Self.limit
    var slots = listeners.map {
      pollfd(fd: isFull ? -1 : $0.descriptor, events: Int16(POLLIN), revents: 0)
    }
    slots += connections.map { connection in
      let events = Int16(POLLIN) | (connection.isSending ? Int16(POLLOUT) : 0)
      return pollfd(fd: connection.socket.descriptor, events: events, revents: 0)
    }
    poll(&slots, nfds_t(slots.count), milliseconds)
    let now = ContinuousClock.now
    let ready = slots.dropFirst(listeners.count).map { $0.revents != 0 }
    connections = zip(connections, ready).filter { connection, isReady in
      (!isReady || attend(connection, now)) && !connection.isStale(now: now)
    }.map { $0.0 }
    for (listener, slot) in zip(listeners, slots) where slot.revents != 0 {
      while connections.count < Self.limit, let client = listener.accept() {
        connections.append(Connection(client, now: now))
      }
    }
  }

  /// Reads, answers and sends.
  ///
  /// - Returns: whether the connection stays open.
  private func attend(_ connection: Connection, _ now: ContinuousClock.Instant) -> Bool {
    guard connection.receive(now: now) else { return false }
    repeat {
      guard connection.sendMore(now: now) else { return false }
      guard let demand = connection.nextDemand() else { return true }
      answer(demand, on: connection)
    } while true
  }

  private func answer(_ demand: Connection.Demand, on connection: Connection) {
    let fault: HTTPResponse
    switch demand {
    case .request(let request):
      if site.isWatched, request.path == LiveReload.eventsPath, request.method == "GET",
        site.response(to: request).status != .forbidden
      {
        let head =
          "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nCache-Control: no-store\r\n"
          + "Connection: close\r\n\r\n"
        connection.listen(
          Array(head.utf8) + LiveReload.event(version: site.version, problems: problems))
        return
      }
      let response = site.response(to: request)
      let bytes = response.bytes(
        hasBody: request.method != "HEAD", keepsAlive: request.keepsAlive)
      connection.answer(bytes, keepsAlive: request.keepsAlive)
      return
    case .tooLong: fault = HTTPResponse(.headTooLarge, "The head of the request is too long.")
    case .fault(.malformed): fault = HTTPResponse(.badRequest, "This is no request.")
    case .fault(.version): fault = HTTPResponse(.versionNotSupported, "Only HTTP/1.1 is spoken.")
    case .fault(.body): fault = HTTPResponse(.contentTooLarge, "A request has no body here.")
    }
    connection.answer(fault.bytes(hasBody: true, keepsAlive: false), keepsAlive: false)
  }
}
