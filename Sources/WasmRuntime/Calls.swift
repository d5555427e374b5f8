#if hasFeature(Embedded)
  import Figures
  public import LiveKit
  import MathCore

  // The way between a page and its module: the page writes numbers or bytes at `live_input`, calls,
  // and reads a block of numbers: how many follow, a status, and what was asked for.
  //
  // A module has one thread, and a page waits for the end of each call: what is kept from call to call
  // needs no protection.

  nonisolated(unsafe) private var input: UnsafeMutablePointer<Double>?
  nonisolated(unsafe) private var capacity = 0
  nonisolated(unsafe) private var output: UnsafeMutablePointer<Double>?

  /// Where the page may write.
  ///
  /// - Parameter count: how many numbers, or eighth parts of bytes, it wants to write.
  /// - Returns: the address; the same until more is wanted.
  @c(live_input)
  public func liveInput(_ count: Int32) -> UnsafeMutablePointer<Double> {
    if let input, capacity >= Int(count) { return input }
    input?.deallocate()
    capacity = Int(count)
    let fresh = UnsafeMutablePointer<Double>.allocate(capacity: capacity)
    input = fresh
    return fresh
  }

  /// What the page wrote.
  private func numbers(from start: Int, count: Int) -> [Double] {
    var numbers: [Double] = []
    for i in start..<start + count { numbers.append(i < capacity ? input?[i] ?? .nan : .nan) }
    return numbers
  }

  /// A block for the page; the one before it is forgotten.
  private func give(_ status: Double, _ numbers: [Double]) -> UnsafeMutablePointer<Double> {
    output?.deallocate()
    let block = UnsafeMutablePointer<Double>.allocate(capacity: numbers.count + 2)
    block[0] = Double(numbers.count)
    block[1] = status
    for (i, number) in numbers.enumerated() { block[i + 2] = number }
    output = block
    return block
  }

  /// Words as numbers: an address and how many bytes there are.
  private func place(of words: StaticString) -> [Double] {
    [Double(UInt(bitPattern: words.utf8Start)), Double(words.utf8CodeUnitCount)]
  }

  /// Draws a playground.
  ///
  /// The input holds the canvases, the parameters and then the data.
  ///
  /// - Returns: status 0 and the numbers of the scene, or 1 and the words of the failure.
  public func draw(
    _ playground: Playground, canvases: Int32, parameters: Int32, rows: Int32,
    columns: Int32
  ) -> UnsafeMutablePointer<Double> {
    var areas: [Canvas] = []
    for i in 0..<Int(canvases) {
      areas.append(Canvas(numbers(from: i * Canvas.size, count: Canvas.size)))
    }
    let start = Int(canvases) * Canvas.size
    let values = numbers(from: start, count: Int(parameters))
    let elements = numbers(from: start + Int(parameters), count: Int(rows) * Int(columns))
    let data = Matrix(rows: Int(rows), columns: Int(columns), elements: elements)
    do throws(LiveFailure) {
      let scene = try playground.scene(
        values, data: data, on: areas)
      return give(0, scene.numbers)
    } catch {
      return give(1, place(of: error.words))
    }
  }

  /// Makes a problem.
  ///
  /// - Returns: status 0 and the numbers that the texts ask for, or 1 where no good problem was found.
  public func makeProblem(
    _ exercise: Exercise, seed: Double
  ) -> UnsafeMutablePointer<Double> {
    guard let problem = exercise.problem(seed: UInt64(seed)) else {
      return give(1, [])
    }
    return give(0, problem.shown)
  }

  /// Grades what the reader typed.
  ///
  /// The input holds its bytes, one a number.
  ///
  /// - Returns: status 0 for right, 1 for wrong, 2 for a certain mistake and its place, 3 for what
  ///   cannot be read, why (address and length) and at which byte.
  public func grade(
    _ exercise: Exercise, seed: Double, count: Int32
  ) -> UnsafeMutablePointer<Double> {
    let bytes = numbers(from: 0, count: Int(count)).map { UInt8($0) }
    switch exercise.verdict(on: bytes, seed: UInt64(seed)) {
    case .right: return give(0, [])
    case .wrong: return give(1, [])
    case .route(let place): return give(2, [Double(place)])
    case .unreadable(let error):
      return give(3, place(of: error.words) + [Double(error.position)])
    }
  }
#endif
