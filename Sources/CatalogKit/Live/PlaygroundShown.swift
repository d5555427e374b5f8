public import Figures
import LiveKit
public import MathCore

/// A playground as another process or a page needs it, run at some values of its parameters.
public struct PlaygroundShown: Codable, Hashable, Sendable {
  /// A parameter as it is told to other processes.
  public struct Parameter: Codable, Hashable, Sendable {
    /// What a parameter is.
    public enum Kind: String, Codable, Sendable {
      case number, whole, steps, choice, seed, points, matrix
    }

    public let name: String
    public let label: String
    public let kind: Kind
    /// The words of a choice, or the names of points.
    public let names: [String]
    /// How many columns a matrix has; 2 for points.
    public let columns: Int
    /// One number, or the coordinates or components in order.
    public let start: [Double]
    public let low: [Double]
    public let high: [Double]
    public let step: Double
  }

  /// A result with its label: a number with so many decimals, or words.
  public struct Readout: Codable, Hashable, Sendable {
    public let label: String
    public let number: Double?
    public let decimals: Int?
    public let words: String?
  }

  public let name: String
  public let parameters: [Parameter]
  /// The values that it was run at, those of all parameters in their order.
  public let values: [Double]
  /// The figure with its moving layers, which come last; without them where there is nothing to
  /// show.
  public let figure: Figure
  /// How many of the last layers move.
  public let moving: Int
  public let readouts: [Readout]
  /// Why there is nothing to show; `nil` where there is something.
  public let failure: String?
  /// What was shown, as the numbers that the browser gets; the addresses of words are 0.
  public let numbers: [Double]
  /// The data that it works on, n × d.
  public let data: Matrix
}

extension PlaygroundShown.Parameter {
  init(_ parameter: LiveParameter) {
    var columns = 2
    switch parameter.kind {
    case .number: kind = .number
    case .whole: kind = .whole
    case .steps: kind = .steps
    case .choice: kind = .choice
    case .seed: kind = .seed
    case .points: kind = .points
    case .matrix(let count): (kind, columns) = (.matrix, count)
    }
    self.columns = columns
    (name, label, names) = (parameter.name.description, parameter.label, parameter.names)
    (start, low, high, step) = (parameter.start, parameter.low, parameter.high, parameter.step)
  }
}

extension PlaygroundShown.Readout {
  init(_ readout: LiveKit.Readout) {
    label = readout.label
    switch readout.value {
    case .number(let number, let decimals):
      (self.number, self.decimals, words) = (number, decimals, nil)
    case .words(let words): (number, decimals, self.words) = (nil, nil, words)
    }
  }
}

extension Playground {
  /// Runs the playground for other processes.
  ///
  /// - Parameters:
  ///   - values: the values of the parameters; those that lack are as at the beginning.
  ///   - data: the data set of the entry.
  /// - Returns: everything that is shown.
  func shown(at values: [Double], data: Matrix) -> PlaygroundShown {
    let start = start
    let kept = start.indices.map { $0 < values.count ? values[$0] : start[$0] }
    var figure = stage(data)
    var (moving, readouts, numbers): (Int, [PlaygroundShown.Readout], [Double]) = (0, [], [])
    var failure: String?
    do throws(LiveFailure) {
      let scene = try scene(kept, data: data, on: canvases(data: data))
      figure.layers += scene.layers
      moving = scene.layers.count
      readouts = scene.readouts.map { PlaygroundShown.Readout($0) }
      numbers = scene.numbersWithoutAddresses
    } catch {
      failure = error.words.description
    }
    return PlaygroundShown(
      name: name.description, parameters: parameters.map { PlaygroundShown.Parameter($0) },
      values: kept, figure: figure, moving: moving, readouts: readouts, failure: failure,
      numbers: numbers, data: data)
  }

  /// The plot areas of the page: the room of the legend counts, so the layers of the beginning stand
  /// on the stage.
  private func canvases(data: Matrix) -> [Canvas] {
    var figure = stage(data)
    let bare = figure.canvases()
    if let scene = try? scene(start, data: data, on: bare) { figure.layers += scene.layers }
    return figure.canvases()
  }
}
