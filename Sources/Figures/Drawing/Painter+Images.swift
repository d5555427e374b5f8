/// The drawing that holds the pixels of pictures: two drawings of one figure share them.
struct PixelSource {
  /// The name of the drawing.
  let drawing: String
  /// Whether it is this one.
  let isDrawnHere: Bool
}

/// Pictures in rows, with their sizes in the drawing.
struct Gallery {
  let images: Figure.Images

  /// How many stand side by side: as many as asked for, or half, a quarter, … of them where the
  /// captions would be cut.
  private func columns(_ room: Double) -> Int {
    let widest = images.images.reduce(0) { max($0, Words.width($1.caption, size: 11)) }
    var columns = min(max(images.columns, 1), max(images.images.count, 1))
    while columns > 2 && room / Double(columns) < min(widest + 4, 110) {
      columns = (columns + 1) / 2
    }
    return columns
  }

  private var captionHeight: Double {
    images.images.contains { !$0.caption.isEmpty } ? 20 : 4
  }

  /// Height over width of the tallest picture.
  private var shape: Double {
    images.images.reduce(0.2) { most, image in
      image.columns > 0 ? max(most, min(Double(image.rows) / Double(image.columns), 3)) : most
    }
  }

  /// The size of a slot without its gap, for a width of the plot area.
  private func slot(_ room: Double) -> Double { min(room / Double(columns(room)), 150) }

  private func rowHeight(_ room: Double) -> Double { slot(room) * 0.9 * shape + captionHeight + 6 }

  /// The height of the plot area.
  ///
  /// - Parameter room: Its width.
  /// - Returns: The height of all rows.
  func height(room: Double) -> Double {
    let columns = columns(room)
    return max(Double((images.images.count + columns - 1) / columns) * rowHeight(room), 60)
  }

  /// The place of each picture: left edge, top, width and height.
  ///
  /// - Parameters:
  ///   - left: The left edge of the plot area.
  ///   - top: Its top.
  ///   - room: Its width.
  /// - Returns: One frame a picture.
  func frames(left: Double, top: Double, room: Double) -> [(
    x: Double, y: Double, width: Double, height: Double
  )] {
    let slot = slot(room)
    let columns = columns(room)
    let start = left + (room - slot * Double(columns)) / 2
    return images.images.enumerated().map { index, image in
      let (row, column) = (Double(index / columns), Double(index % columns))
      let ratio =
        image.columns > 0 ? min(max(Double(image.rows) / Double(image.columns), 0.05), 3) : 1
      let width = slot * 0.9
      return (
        start + column * slot + slot * 0.05, top + row * rowHeight(room), width, width * ratio
      )
    }
  }
}

extension Figure {
  /// The pictures that fill the figure.
  var gallery: Gallery? {
    for layer in layers {
      if case .images(let images) = layer { return Gallery(images: images) }
    }
    return nil
  }
}

extension Painter {
  /// Pictures in rows with their captions.
  ///
  /// - Parameter images: The layer.
  /// - Returns: The pixels, a thin frame around each picture, and the captions.
  func draw(_ images: Figure.Images) -> [Element] {
    let gallery = Gallery(images: images)
    let scale = ColourScale(
      images.images.flatMap { $0.values }, colours: images.colours, range: images.range,
      ink: "currentColor")
    let room = plane.right - plane.left
    let frames = gallery.frames(left: plane.left, top: plane.top, room: room)
    var elements: [Element] = []
    var rims = ""
    for (number, (image, frame)) in zip(images.images, frames).enumerated() {
      elements += scale.pixels(
        image, most: 64, in: frame, named: pixels.map { "\($0.drawing)-pixels-\(number)" },
        isDrawnHere: pixels?.isDrawnHere ?? true)
      rims += "M" + Outlines.text(Figure.Point(frame.x, frame.y))
      rims += "h" + Numeral.coordinate(frame.width) + "v" + Numeral.coordinate(frame.height)
      rims += "H" + Numeral.coordinate(frame.x) + "Z"
      let slot = frame.width / 0.9
      let size = slot < 60 ? 11.0 : Words.small
      let text = Words.fitted(image.caption, room: slot - 2, size: size)
      if !text.isEmpty {
        elements.append(
          Element.words(
            text, at: Figure.Point(frame.x + frame.width / 2, frame.y + frame.height + 14),
            size: size, anchor: .middle))
      }
    }
    return elements + (rims.isEmpty ? [] : [Element.hairline(rims, opacity: 0.3)])
  }
}
