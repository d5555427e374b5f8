/// One client: what it has sent so far, and what is still to be sent to it.
final class Connection {
  /// What the client wants, once it has been read.
  enum Demand: Hashable {
    case request(HTTPRequest)
    case fault(HTTPRequest.Fault)
    /// The head has no end.
    case tooLong
  }

  let socket: Socket
  /// Whether it listens for events, and stays open.
  private(set) var listens = false
  private var incoming: [UInt8] = []
  private var outgoing: [UInt8] = []
  private var sent = 0
  private var closesWhenSent = false
  /// When the last byte went either way, and when the head began that is not whole yet.
  private var moved: ContinuousClock.Instant
  private var began: ContinuousClock.Instant?

  init(_ socket: Socket, now: ContinuousClock.Instant) { (self.socket, moved) = (socket, now) }

  var isSending: Bool { sent < outgoing.count }

  /// Reads what has come.
  ///
  /// - Returns: whether the client is still there.
  func receive(now: ContinuousClock.Instant) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 1 << 14)
    switch socket.read(into: &buffer) {
    case .ended: return false
    case .notYet: return true
    case .bytes(let count):
      moved = now
      if !closesWhenSent, !listens { incoming += buffer[..<count] }
      if began == nil { began = now }
      return true
    }
  }

  /// Takes the next request that is whole; there is none while an answer is being sent.
  func nextDemand() -> Demand? {
    guard !isSending, !closesWhenSent, !listens else { return nil }
    // lines that are empty may stand before a request
    incoming = Array(incoming.drop { $0 == UInt8(ascii: "\r") || $0 == UInt8(ascii: "\n") })
    guard let end = headEnd else { return incoming.count > HTTPRequest.limit ? .tooLong : nil }
    guard end <= HTTPRequest.limit else { return .tooLong }
    let head = incoming[..<end]
    incoming = Array(incoming[end...])
    began = incoming.isEmpty ? nil : moved
    do throws(HTTPRequest.Fault) {
      return .request(try HTTPRequest(head))
    } catch {
      return .fault(error)
    }
  }

  /// The place behind the empty line that ends the head.
  private var headEnd: Int? {
    var place = incoming.startIndex
    while let feed = incoming[place...].firstIndex(of: UInt8(ascii: "\n")) {
      let next = feed + 1
      if next < incoming.count, incoming[next] == UInt8(ascii: "\n") { return next + 1 }
      if next + 1 < incoming.count, incoming[next] == UInt8(ascii: "\r"),
        incoming[next + 1] == UInt8(ascii: "\n")
      {
        return next + 2
      }
      place = next
    }
    return nil
  }

  /// Begins to send an answer.
  func answer(_ bytes: [UInt8], keepsAlive: Bool) {
    outgoing = Array(outgoing[sent...]) + bytes
    sent = 0
    closesWhenSent = !keepsAlive
  }

  /// Begins a stream of events.
  func listen(_ head: [UInt8]) {
    listens = true
    incoming = []
    outgoing += head
  }

  /// Sends as much as the client takes.
  ///
  /// - Returns: whether the connection stays open.
  func sendMore(now: ContinuousClock.Instant) -> Bool {
    while isSending {
      switch socket.write(outgoing[sent...]) {
      case .ended: return false
      case .notYet: return true
      case .bytes(let count):
        sent += count
        moved = now
      }
    }
    (outgoing, sent) = ([], 0)
    return !closesWhenSent
  }

  /// Whether the client has kept the server waiting too long: ten seconds for the head of a request,
  /// a minute for anything else.
  func isStale(now: ContinuousClock.Instant) -> Bool {
    if listens && !isSending { return false }
    if let began, !isSending, began + .seconds(10) < now { return true }
    return moved + .seconds(60) < now
  }
}
