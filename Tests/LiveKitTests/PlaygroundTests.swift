import Figures
import LiveKit
import MathCore
import Testing

private let stage = Figure(
  "A circle", description: "A circle around the origin.", x: .linear("x", range: -2...2),
  y: .linear("y", range: -2...2), aspect: .equal, layers: [])

private let circle = Playground(
  "circle", parameters: [.number("r", "radius", at: 1, in: 0...2, step: 0.5)],
  on: { _ in stage }
) { given, scene throws(LiveFailure) in
  let r = given.number("r")
  guard r > 0 else { throw LiveFailure("A circle has a radius: move the slider.") }
  scene.draw(
    Figure.Outline([Figure.Point(r, 0), Figure.Point(0, r), Figure.Point(-r, 0)], series: 0))
  scene.draw(Figure.Arrows([Figure.Arrow(to: Figure.Point(r, 0), label: "r")], series: 1))
  scene.show("area", .pi * r * r, decimals: 2)
  scene.tell("size", r > 1 ? "large" : "small")
}

private let none = Matrix(rows: 0, columns: 0, elements: [])

@Suite struct `A playground` {
  @Test func `gives one text of numbers for one set of values`() throws {
    let canvases = stage.canvases()
    let (one, other) = (
      try circle.scene([1.5], data: none, on: canvases),
      try circle.scene([1.5], data: none, on: canvases)
    )
    #expect(one.numbersWithoutAddresses == other.numbersWithoutAddresses)
    let moved = try circle.scene([0.5], data: none, on: canvases)
    #expect(moved.numbersWithoutAddresses != one.numbersWithoutAddresses)
    #expect(moved.numbers.count == one.numbers.count)
  }

  @Test func `tells its results with their labels`() throws {
    let scene = try circle.scene([2], data: none, on: stage.canvases())
    #expect(scene.readouts.map { $0.label } == ["area", "size"])
    #expect(
      scene.readouts.map { $0.value } == [.number(.pi * 4, decimals: 2), .words("large")])
    // behind the marks: 0 and the area, then 1, an address that is left out, and a length
    #expect(scene.numbersWithoutAddresses.suffix(5) == [0, .pi * 4, 1, 0, 5])
  }

  @Test func `says why there is nothing to show`() {
    #expect {
      try circle.scene([0], data: none, on: stage.canvases())
    } throws: { error in
      (error as? LiveFailure)?.words.description == "A circle has a radius: move the slider."
    }
  }

  @Test func `draws its layers on every canvas, and keeps them`() throws {
    let scene = try circle.scene([1], data: none, on: stage.canvases())
    #expect(scene.layers.count == 2)
    let (wide, narrow) = (Int(scene.numbers[0]), Int(scene.numbers[1 + Int(scene.numbers[0])]))
    #expect(wide == narrow && wide > 0)
    #expect(scene.numbers.count == 2 + wide + narrow + 5)
  }

  @Test func `begins at its own values`() { #expect(circle.start == [1]) }
}
