public import Figures
public import MathCore

/// A figure that the reader can change: parameters, and what the implementation makes of them.
///
/// The same function runs here and in the browser, to the same bits. Its page shows it as it is at
/// the beginning, so that it is complete where no script runs.
public struct Playground: Sendable {
  /// The name by which the guide asks for it.
  public let name: StaticString
  /// What the reader can change, in the order of the inputs.
  public let parameters: [LiveParameter]
  private let work: @Sendable (Given, inout Scene) throws(LiveFailure) -> Void
  #if !hasFeature(Embedded)
    /// The figure: title, description, axes with ranges, and the layers that stand still; they may
    /// show the data set.
    public let stage: @Sendable (Matrix) -> Figure
  #endif

  /// A playground.
  ///
  /// - Parameters:
  ///   - name: the name by which the guide asks for it.
  ///   - parameters: what the reader can change.
  ///   - stage: the figure on which is drawn, with ranges of both axes, from the data set of the
  ///     page.
  ///   - work: draws the marks and shows the results at given parameters.
  @inline(__always)
  public init(
    _ name: StaticString, parameters: [LiveParameter],
    on stage: @escaping @Sendable (Matrix) -> Figure,
    work: @escaping @Sendable (Given, inout Scene) throws(LiveFailure) -> Void
  ) {
    (self.name, self.parameters, self.work) = (name, parameters, work)
    #if !hasFeature(Embedded)
      self.stage = stage
    #endif
  }

  /// Runs the playground.
  ///
  /// - Parameters:
  ///   - numbers: the values of the parameters in their order.
  ///   - data: the data set of the page, n × d.
  ///   - canvases: the plot areas.
  /// - Returns: what it shows.
  /// - Throws: ``LiveFailure`` where there is nothing to show.
  public func scene(
    _ numbers: [Double], data: Matrix, on canvases: [Canvas]
  ) throws(LiveFailure) -> Scene {
    var scene = Scene(on: canvases)
    try work(Given(numbers, for: parameters, data: data), &scene)
    return scene
  }

  /// The values of the parameters at the beginning.
  public var start: [Double] {
    var numbers: [Double] = []
    for parameter in parameters { numbers += parameter.start }
    return numbers
  }
}
