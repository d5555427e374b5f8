import Figures
import Testing

private func point(_ x: Double, _ y: Double) -> Figure.Point { Figure.Point(x, y) }

private func figure(_ layers: [Figure.Layer]) -> Figure {
  Figure(
    "Plane", description: "A part of the plane.", x: .linear("x", range: -2...2),
    y: .linear("y", range: -1...3), aspect: .equal, layers: layers)
}

/// One layer of every kind that can move.
private let layers: [Figure.Layer] = [
  .line(Figure.Line([point(-2, 0), point(0, 1), point(9, 9)], series: 0)),
  .scatter(Figure.Scatter([point(0, 0), point(1, 1), point(5, 5)], symbol: .square, series: 1)),
  .scatter(Figure.Scatter([point(1, 0)], symbol: .cross, series: 1)),
  .outline(Figure.Outline([point(0, 0), point(1, 0), point(0, 1)], filled: true, series: 2)),
  .path(Figure.Path([point(0, 0), point(1, 1), point(1.5, 2)], series: 3)),
  .arrows(Figure.Arrows([Figure.Arrow(to: point(1, 2), label: "v")], series: 4)),
  .rule(Figure.Rule(.horizontal(1))),
  .angle(Figure.Angle(from: point(1, 0), to: point(0, 1), label: "φ")),
  .linearMap(Figure.LinearMap([1, 0.5, 0, 1], series: 5)),
  .text(Figure.Annotation("here", at: point(-1, 1), side: .above)),
]

/// Draws a layer by the function of its kind, as a playground does.
private func draw(_ layer: Figure.Layer, on canvas: inout Canvas) {
  switch layer {
  case .line(let layer): canvas.draw(layer)
  case .scatter(let layer): canvas.draw(layer)
  case .outline(let layer): canvas.draw(layer)
  case .path(let layer): canvas.draw(layer)
  case .arrows(let layer): canvas.draw(layer)
  case .rule(let layer): canvas.draw(layer)
  case .angle(let layer): canvas.draw(layer)
  case .linearMap(let layer): canvas.draw(layer)
  case .text(let layer): canvas.draw(layer)
  default: Issue.record("not a kind that moves")
  }
}

@Suite struct `A figure that moves` {
  @Test func `has an outline for each that its canvas draws, at the same place`() throws {
    let figure = figure(layers)
    let document = try #require(
      SVGDocument("<div>" + figure.movingSVG(id: "m", moving: layers.count) + "</div>"))
    var pens = 0
    for (canvas, begin) in zip(figure.canvases(), [0, 1]) {
      var canvas = canvas
      for layer in layers { draw(layer, on: &canvas) }
      var (place, pen, note) = (0, 0, 0)
      while place < canvas.numbers.count {
        let count = canvas.numbers[place]
        if count < 0 {
          let texts = document.nodes.filter { $0.attributes["data-note"] == "\(note)" }
          #expect(texts.count == 2)
          #expect(
            texts[begin].attributes["x"] == Numeral.coordinate(canvas.numbers[place + 1]))
          note += 1
          place += 4
        } else {
          let numbers = canvas.numbers[place + 1..<place + 1 + Int(count)]
          let paths = document.nodes.filter { $0.attributes["data-pen"] == "\(pen)" }
          #expect(!paths.isEmpty && paths.count.isMultiple(of: 2))
          let half = paths.count / 2
          for path in paths[begin * half..<begin * half + half] {
            #expect(path.attributes["d"] == Pen(Array(numbers)).path)
          }
          pen += 1
          place += 1 + Int(count)
        }
      }
      pens = pen
      #expect(note == 3)
    }
    #expect(pens == 13)
  }

  @Test func `keeps a place for what is not seen`() throws {
    let far = figure([
      .line(Figure.Line([point(90, 90), point(91, 91)], series: 0)),
      .scatter(Figure.Scatter([], series: 1)),
      .arrows(Figure.Arrows([Figure.Arrow(to: point(50, 50), label: "far")], series: 2)),
    ])
    let document = try #require(
      SVGDocument("<div>" + far.movingSVG(id: "m", moving: 3) + "</div>"))
    for pen in ["0", "1"] {
      let paths = document.nodes.filter { $0.attributes["data-pen"] == pen }
      #expect(paths.count == 2 && paths.allSatisfy { $0.attributes["d"] == "" })
    }
    let notes = document.nodes.filter { $0.attributes["data-note"] == "0" }
    #expect(notes.count == 2 && notes.allSatisfy { $0.attributes["visibility"] == "hidden" })
  }

  @Test func `stands still below the layers that move`() throws {
    let both = figure([
      .scatter(Figure.Scatter([point(0, 0)], series: 0)), .rule(Figure.Rule(.vertical(1))),
    ])
    let document = try #require(
      SVGDocument("<div>" + both.movingSVG(id: "m", moving: 1) + "</div>"))
    #expect(document.nodes.count { $0.attributes["data-pen"] != nil } == 2)
  }

  @Test func `has canvases that numbers stand for`() {
    for canvas in figure(layers).canvases() {
      let numbers = canvas.frame
      #expect(numbers.count == Canvas.size)
      #expect(Canvas(numbers).frame == numbers)
      #expect(numbers[0] == -2 && numbers[1] == 2 && numbers[5] == -1 && numbers[6] == 3)
    }
  }
}
