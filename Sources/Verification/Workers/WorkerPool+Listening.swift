#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension WorkerPool {
  /// How often the workers themselves are looked at, whatever their pipes say.
  private static let round = Duration.milliseconds(100)

  /// Waits until a worker has something to say, for a tenth of a second at most.
  ///
  /// - Returns: what the busy workers did that ends their requests.
  func listen() -> [(Worker, Worker.Event)] {
    let busy = workers.filter { $0.attempt != nil }
    var slots = busy.flatMap { $0.slots }
    let deadline = busy.map { $0.started + .seconds(limits.seconds) }.min() ?? .now
    let wait = min(Self.round, max(.zero, ContinuousClock.now.duration(to: deadline)))
    poll(&slots, nfds_t(slots.count), Int32((wait / .milliseconds(1)).rounded(.up)))
    // what has arrived by now is in time, however long the reading takes
    let now = ContinuousClock.now
    return busy.enumerated().compactMap { index, worker in
      let events = slots[3 * index..<3 * index + 3].map { $0.revents != 0 }
      return worker.attend(errors: events[0], input: events[1], output: events[2], limits, now: now)
        .map { (worker, $0) }
    }
  }
}

extension Worker {
  /// What to wait for: standard error, room in standard input, standard output.
  fileprivate var slots: [pollfd] {
    [
      pollfd(fd: hasErrors ? process.errors.descriptor : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: isSending ? process.input.descriptor : -1, events: Int16(POLLOUT), revents: 0),
      pollfd(fd: process.output.descriptor, events: Int16(POLLIN), revents: 0),
    ]
  }

  /// Serves the pipes that are ready and looks at the clock.
  fileprivate func attend(
    errors: Bool, input: Bool, output: Bool, _ limits: Limits, now: ContinuousClock.Instant
  ) -> Event? {
    if errors { listen() }
    if input { send() }
    if output, let event = receive(limit: limits.replyBytes) { return event }
    if now >= started + .seconds(limits.seconds) { return .late }
    guard !output, now >= lookAgain else { return nil }
    lookAgain = now + .milliseconds(100)
    if process.residentBytes > limits.mebibytes << 20 { return .swollen }
    // others may hold its output open: dead twice with nothing to read in between is dead
    if seemsDead { return .ended }
    seemsDead = process.hasEnded
    return nil
  }
}
