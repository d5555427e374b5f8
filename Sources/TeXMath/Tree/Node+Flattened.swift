extension Node {
  /// The parts side by side as they are drawn: braces of TeX, a change of size or colour and a box
  /// keep nothing apart, and three points are the sign of three points.
  var flattened: [Node] {
    switch kind {
    case .row(let parts): Self.withDots(parts.flatMap { $0.flattened })
    case .style(_, let body), .color(_, let body), .attributed(_, let body), .boxed(let body):
      body.flattened
    default: [self]
    }
  }

  /// The parts side by side without the room between them.
  var visibleParts: [Node] { flattened.filter { !$0.isRoom } }

  /// Whether it is room and nothing else.
  var isRoom: Bool {
    switch kind {
    case .space, .phantom: true
    default: false
    }
  }

  private static func withDots(_ parts: [Node]) -> [Node] {
    func isPoint(_ place: Int) -> Bool {
      if place < parts.count, case .symbol(".", _) = parts[place].kind { true } else { false }
    }
    var result: [Node] = []
    var place = 0
    while place < parts.count {
      if isPoint(place), isPoint(place + 1), isPoint(place + 2) {
        result.append(Node(.symbol("…", .inner), at: parts[place].place))
        place += 3
      } else {
        result.append(parts[place])
        place += 1
      }
    }
    return result
  }
}
