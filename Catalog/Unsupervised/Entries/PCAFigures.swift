import CatalogKit
import Elementary
import Figures
import MathCore
import Unsupervised

/// The first two components of two features as arrows over their points.
///
/// With two features only, the directions lie in the plane of the figure, and the right angle is to
/// be seen; a component of more features would have a shadow there.
func componentArrows(_ x: Matrix, _ model: PrincipalComponents) -> Figure {
  let from = Figure.Point(model.mean[0], model.mean[1])
  let ends = (0..<2).map { j in
    Figure.Point(
      from.x + 2 * model.loadings[0, j], from.y + 2 * model.loadings[1, j])
  }
  return Figure(
    "The two components of sepal length and petal length",
    description:
      "A cloud that rises to the right. From its middle a long arrow goes along it and a short one "
      + "across it, at a right angle.",
    x: "sepal length (cm)", y: "petal length (cm)", aspect: .equal,
    layers: [
      .scatter(x: x.column(0).elements, y: x.column(1).elements, label: "irises", series: 0),
      .angle(Figure.Angle(at: from, from: ends[0], to: ends[1], isRight: true)),
    ]
      + ends.enumerated().map { j, end in
        .arrows(
          Figure.Arrows(
            [Figure.Arrow(from: from, to: end, label: "component \(j + 1)")], series: 1 + 2 * j))
      })
}

/// The share of each component, as bars.
func screePlot(_ title: String, _ ratio: Vector) -> Figure {
  .bars(
    title, description: "One bar for each component; none is higher than the one before.",
    categories: ratio.elements.indices.map { "\($0 + 1)" }, label: "component",
    y: "share of the variance", [Figure.Bars(ratio.elements)])
}

/// The flowers at their first two scores, a colour for each species.
func scorePlot(_ scores: Matrix, species: [String]) -> Figure {
  let names = ["setosa", "versicolor", "virginica"]
  return .scatter(
    "The 150 irises along their first two components",
    description:
      "Setosa stands alone on the left; versicolor and virginica stand side by side on the "
      + "right and touch.",
    x: "first component (cm)", y: "second component (cm)",
    points: .zip(scores.column(0).elements, scores.column(1).elements),
    classes: species.map { names.firstIndex(of: $0) ?? 0 }, names: names)
}

/// The first eight directions of the digits, as pictures.
func eigendigits(_ model: PrincipalComponents) -> Figure {
  .images(
    "The first eight directions of the digits",
    description:
      "Eight pictures of 8 by 8 pixels in two colours, one for each sign: soft patches and rings. "
      + "The corners and the left and right edges are pale in all of them.",
    (0..<8).map { j in
      picture(model.components.row(j), "\(j + 1)")
    }, columns: 4, colours: .diverging)
}

/// Some digits, and what few components bring back of them: a row of pictures for each digit.
func broughtBack(_ x: Matrix, digits: [Int], by models: [PrincipalComponents]) -> Figure {
  let images = digits.flatMap { i in
    let row = Matrix([x.row(i).elements])
    return models.map { model in
      let back = model.inverseTransform(model.transform(row)).row(0)
      let k = model.components.rows
      return picture(back, k == 1 ? "1 score" : "\(k) scores")
    } + [picture(x.row(i), "original")]
  }
  return .images(
    "Handwritten digits, brought back from their scores",
    description:
      "A row for each digit. With 1 score all rows show nearly the same blur, with 5 the shapes "
      + "part, with 20 each digit can be read and resembles the original on the right.",
    images, columns: models.count + 1, colours: .sequential, range: 0...16)
}

/// 64 numbers as 8 × 8 pixels.
private func picture(_ values: Vector, _ caption: String) -> Figure.Image {
  Figure.Image(rows: 8, columns: 8, values: values.elements, caption: caption)
}
