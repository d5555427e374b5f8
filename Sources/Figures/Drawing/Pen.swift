/// The outline of a mark: where a pen goes on the drawing.
///
/// It holds numbers and no text, so that a page can draw a mark again without building strings: a
/// code for each movement, and the numbers that belong to it.
public struct Pen: Hashable, Sendable {
  /// The movements in order, each a ``Movement`` as a number and its own numbers.
  public private(set) var numbers: [Double] = []

  /// A pen that has not moved.
  init() {}

  /// A pen that made some movements.
  ///
  /// - Parameter numbers: The movements, each as its code and its numbers.
  public init(_ numbers: [Double]) { self.numbers = numbers }

  /// What a pen can do, and how many numbers say how.
  public enum Movement: Int, CaseIterable, Sendable {
    /// Lift, and set down at x, y.
    case move = 0
    /// A straight line to x, y.
    case line = 1
    /// A straight line to where it was set down.
    case close = 2
    /// A dot where it stands.
    case dot = 3
    /// A circle around x, y with the radius r.
    case circle = 4
    /// An arc of radius r to x, y; the sweep is 1 clockwise and 0 otherwise: r, sweep, x, y.
    case arc = 5

    /// How many numbers follow the code.
    public var count: Int {
      switch self {
      case .close, .dot: 0
      case .move, .line: 2
      case .circle: 3
      case .arc: 4
      }
    }
  }

  /// Whether nothing is drawn.
  public var isEmpty: Bool { numbers.isEmpty }

  mutating func move(to point: Figure.Point) { add(.move, point.x, point.y) }

  mutating func line(to point: Figure.Point) { add(.line, point.x, point.y) }

  mutating func close() { numbers.append(Double(Movement.close.rawValue)) }

  mutating func dot() { numbers.append(Double(Movement.dot.rawValue)) }

  mutating func circle(around point: Figure.Point, radius: Double) {
    add(.circle, point.x, point.y)
    numbers.append(radius)
  }

  mutating func arc(radius: Double, clockwise: Bool, to point: Figure.Point) {
    add(.arc, radius, clockwise ? 1 : 0)
    numbers.append(point.x)
    numbers.append(point.y)
  }

  private mutating func add(_ movement: Movement, _ a: Double, _ b: Double) {
    numbers.append(Double(movement.rawValue))
    numbers.append(a)
    numbers.append(b)
  }

  static func += (pen: inout Pen, more: Pen) { pen.numbers += more.numbers }
}

extension Pen {
  /// The outline as the `d` attribute of a path.
  public var path: String {
    var text = ""
    var place = 0
    func next() -> Double {
      defer { place += 1 }
      return place < numbers.count ? numbers[place] : 0
    }
    func point() -> String {
      let x = Numeral.coordinate(next())
      return x + " " + Numeral.coordinate(next())
    }
    while place < numbers.count {
      switch Movement(rawValue: Int(next())) {
      case .move: text += "M" + point()
      case .line: text += "L" + point()
      case .close: text += "Z"
      case .dot: text += "h0"
      case .circle:
        let (x, y, radius) = (next(), next(), next())
        let (r, d) = (Numeral.coordinate(radius), Numeral.coordinate(2 * radius))
        text += "M" + Numeral.coordinate(x - radius) + " " + Numeral.coordinate(y)
        text += "a\(r) \(r) 0 1 0 \(d) 0a\(r) \(r) 0 1 0 -\(d) 0Z"
      case .arc:
        let r = Numeral.coordinate(next())
        text += "A\(r) \(r) 0 0 " + (next() == 1 ? "1 " : "0 ") + point()
      case nil: return text
      }
    }
    return text
  }
}
