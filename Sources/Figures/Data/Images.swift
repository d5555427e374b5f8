extension Figure {
  /// A small picture of one number a pixel, such as a digit of 8 × 8 pixels.
  public struct Image: Hashable, Sendable {
    /// The number of rows n.
    public var rows: Int
    /// The number of columns m.
    public var columns: Int
    /// The pixels, n × m row-major from the top.
    public var values: [Double]
    /// The words below.
    public var caption: String

    /// Creates a picture.
    ///
    /// - Parameters:
    ///   - rows: The number of rows n.
    ///   - columns: The number of columns m.
    ///   - values: The pixels, n × m row-major from the top.
    ///   - caption: The words below.
    /// - Precondition: `values` has n · m values.
    public init(rows: Int, columns: Int, values: [Double], caption: String = "") {
      precondition(values.count == rows * columns, "a value for each pixel")
      self.rows = rows
      self.columns = columns
      self.values = values
      self.caption = caption
    }
  }

  /// Small pictures in rows, all on one scale; they fill the figure, which has no axes.
  public struct Images: Hashable, Sendable {
    /// The pictures, row by row.
    public var images: [Image]
    /// How many stand side by side.
    public var columns: Int
    /// How values become colours: sequential is ink on paper.
    public var colours: Colours
    /// The values of the palest and the strongest colour; nil takes those that occur.
    public var range: ClosedRange<Double>?

    /// Creates a layer of pictures.
    ///
    /// - Parameters:
    ///   - images: The pictures, row by row.
    ///   - columns: How many stand side by side.
    ///   - colours: How values become colours.
    ///   - range: The values of the palest and the strongest colour; nil takes those that occur.
    public init(
      _ images: [Image], columns: Int = 8, colours: Colours = .automatic,
      range: ClosedRange<Double>? = nil
    ) {
      self.images = images
      self.columns = columns
      self.colours = colours
      self.range = range
    }
  }
}

#if !hasFeature(Embedded)
  extension Figure.Image: Codable {}
  extension Figure.Images: Codable {}
#endif
