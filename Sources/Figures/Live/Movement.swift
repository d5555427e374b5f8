extension Canvas {
  /// An outline or words, as they were drawn.
  enum Mark {
    case outline(Pen)
    /// Words at their place; nil where they have none.
    case words(Note?)
  }

  /// What was drawn, in order.
  var marks: [Mark] {
    var marks: [Mark] = []
    var place = 0
    while place < numbers.count {
      let count = numbers[place]
      if count < 0 {
        let x = numbers[place + 1]
        let note = Note(
          Figure.Point(x, numbers[place + 2]),
          Note.Anchor(rawValue: Int(numbers[place + 3])) ?? .start)
        marks.append(.words(x == x ? note : nil))
        place += 4
      } else {
        let end = place + 1 + Int(count)
        marks.append(.outline(Pen(Array(numbers[place + 1..<end]))))
        place = end
      }
    }
    return marks
  }

  /// Draws a layer of any of the kinds that can move.
  ///
  /// - Parameter layer: The layer.
  /// - Returns: Whether it is of such a kind.
  mutating func draw(_ layer: Figure.Layer) -> Bool {
    switch layer {
    case .line(let line): draw(line)
    case .scatter(let scatter): draw(scatter)
    case .outline(let outline): draw(outline)
    case .path(let path): draw(path)
    case .arrows(let arrows): draw(arrows)
    case .rule(let rule): draw(rule)
    case .angle(let angle): draw(angle)
    case .linearMap(let map): draw(map)
    case .text(let annotation): draw(annotation)
    case .bars, .contour, .histogram, .heatMap, .images, .network, .boxes, .errorBars:
      return false
    }
    return true
  }
}

extension Painter {
  /// The layers from some layer on, as elements that a page can draw again: each has a number, is
  /// there also where it is empty, and is drawn where a canvas draws it.
  ///
  /// - Parameter first: The first layer that moves.
  /// - Returns: The outlines, then the words.
  func moving(from first: Int) -> [Element] {
    var (outlines, words): ([Element], [Element]) = ([], [])
    var (pens, notes) = (0, 0)
    for mark in series.dropFirst(first) {
      var canvas = Canvas(plane: plane, width: width)
      let isKnown = canvas.draw(mark.layer)
      precondition(isKnown, "a layer of this kind cannot move")
      var paints = mark.paints.makeIterator()
      var labels = mark.layer.movingWords.makeIterator()
      for drawn in canvas.marks {
        switch drawn {
        case .outline(let pen):
          let painted = paints.next()?(pen.path) ?? []
          let elements = painted.map { $0.with("data-pen", "\(pens)") }
          outlines += mark.layer.isClipped ? clipped(elements) : elements
          pens += 1
        case .words(let note):
          let text = labels.next() ?? ""
          let place = note ?? Note(Figure.Point(0, 0), .start)
          let element = Element.note(text, at: place.at, anchor: place.anchor)
            .with("data-note", "\(notes)")
          words.append(note == nil ? element.with("visibility", "hidden") : element)
          notes += 1
        }
      }
    }
    return outlines + words
  }
}

extension Series {
  /// How each outline of the layer is painted, in the order in which a canvas draws them.
  fileprivate var paints: [(String) -> [Element]] {
    let colour = colour
    func symbols(_ symbol: Figure.Symbol, isLarge: Bool) -> (String) -> [Element] {
      switch symbol {
      case .cross, .plus:
        { path in
          let width = isLarge ? 2.8 : 1.9
          return [
            Element.stroke(path, colour: Palette.surface, width: width + 3),
            Element.stroke(path, colour: colour, width: width),
          ]
        }
      case .circle, .square, .triangle, .diamond:
        { path in
          [
            Element(
              "path",
              [
                ("d", path), ("fill", colour), ("stroke", Palette.surface),
                ("stroke-width", "0.9"),
              ])
          ]
        }
      }
    }
    let stroke: (String) -> [Element] = { [dash] in
      [Element.stroke($0, colour: colour, dash: dash)]
    }
    let solid: (String) -> [Element] = { [Element.solid($0, colour: colour)] }
    switch layer {
    case .line: return [stroke, symbols(.circle, isLarge: false)]
    case .scatter(let scatter):
      return [symbols(scatter.symbol ?? .circle, isLarge: scatter.scale > 1)]
    case .outline(let outline):
      return outline.filled ? [{ [Element.tint($0, colour: colour)] + stroke($0) }] : [stroke]
    case .path: return [stroke, solid, symbols(.circle, isLarge: false)]
    case .arrows: return [stroke, solid]
    case .rule(let rule): return [{ [Element.rule($0, stroke: rule.stroke)] }]
    case .angle: return [{ [Element.arc($0)] }]
    case .linearMap:
      return [{ [Element.faint($0)] }, { [Element.stroke($0, colour: colour, width: 1.1)] }]
    case .bars, .contour, .text, .histogram, .heatMap, .images, .network, .boxes, .errorBars:
      return []
    }
  }
}

extension Figure.Layer {
  /// The words of the layer that move, in the order in which a canvas places them.
  fileprivate var movingWords: [String] {
    switch self {
    case .arrows(let arrows): arrows.arrows.compactMap { $0.label }
    case .angle(let angle): [angle.label].compactMap { $0 }
    case .text(let annotation): [annotation.text]
    default: []
    }
  }

  /// Whether nothing of the layer is seen outside of the plot area.
  fileprivate var isClipped: Bool {
    switch self {
    case .scatter: false
    default: true
    }
  }
}
