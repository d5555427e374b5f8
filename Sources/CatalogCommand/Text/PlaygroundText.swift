import CatalogKit
import Figures
import Guides

/// A playground for people at a terminal: its parameters, and what it shows at them.
enum PlaygroundText {
  /// The lines of a playground.
  ///
  /// - Parameter shown: the playground, run.
  /// - Returns: the title, the parameters with their values, and the results.
  static func lines(of shown: PlaygroundShown) -> [String] {
    var place = 0
    let parameters = shown.parameters.map { parameter in
      defer { place += parameter.start.count }
      let values = shown.values[place..<place + parameter.start.count]
      return "  \(parameter.label): \(text(of: Array(values), parameter))"
    }
    let results =
      shown.failure.map { ["  \($0)"] }
      ?? shown.readouts.map { "  \($0.label): \($0.words ?? number($0))" }
    return ["\(shown.figure.title) (playground \(shown.name))"] + parameters + results
  }

  private static func text(
    of values: [Double], _ parameter: PlaygroundShown.Parameter
  ) -> String {
    if parameter.kind == .choice, let index = values.first.map({ Int($0) }),
      parameter.names.indices.contains(index)
    {
      return parameter.names[index]
    }
    return values.map { ValueFormat(".12g")?.string($0) ?? "\($0)" }.joined(separator: ", ")
  }

  private static func number(_ readout: PlaygroundShown.Readout) -> String {
    ValueFormat(".\(readout.decimals ?? 3)f")?.string(readout.number ?? .nan) ?? ""
  }
}
