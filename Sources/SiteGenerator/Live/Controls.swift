import CatalogKit
import CommonMark

/// The inputs of a playground: native ones, with a label each; the script shows them.
struct Controls {
  let shown: PlaygroundShown
  /// What the ids of the inputs begin with.
  let id: String

  var html: String {
    var place = 0
    var html = ""
    for parameter in shown.parameters {
      html += self.html(of: parameter, at: place)
      place += parameter.start.count
    }
    return "<form class=\"controls\" hidden=\"\" autocomplete=\"off\">\n" + html
      + "<p class=\"buttons\"><button type=\"reset\">Reset</button></p>\n</form>\n"
  }

  private func html(of parameter: PlaygroundShown.Parameter, at place: Int) -> String {
    let label = parameter.label.escapedForHTML
    let input = "\(id)-\(place)"
    switch parameter.kind {
    case .number, .whole:
      return "<p class=\"slider\"><label for=\"\(input)\">\(label)</label>"
        + slider(parameter, input, place) + "</p>\n"
    case .steps:
      return "<p class=\"slider\"><label for=\"\(input)\">\(label)</label>"
        + slider(parameter, input, place)
        + "<span class=\"buttons\" data-steps=\"\(place)\">"
        + "<button type=\"button\" data-move=\"-1\">Back</button>"
        + "<button type=\"button\" data-play=\"\">Play</button>"
        + "<button type=\"button\" data-move=\"1\">Next</button></span></p>\n"
    case .choice:
      let options = parameter.names.enumerated().map { index, name in
        let isStart = Double(index) == parameter.start[0] ? " selected=\"\"" : ""
        return "<option value=\"\(index)\"\(isStart)>\(name.escapedForHTML)</option>"
      }
      return "<p class=\"slider\"><label for=\"\(input)\">\(label)</label>"
        + "<select id=\"\(input)\" data-index=\"\(place)\">\(options.joined())</select></p>\n"
    case .seed:
      return "<p class=\"slider\"><label for=\"\(input)\">\(label)</label>"
        + number(parameter, 0, id: input, place: place)
        + "<span class=\"buttons\" data-steps=\"\(place)\">"
        + "<button type=\"button\" data-move=\"1\">Another</button></span></p>\n"
    case .points: return points(parameter, label, place)
    case .matrix: return matrix(parameter, label, place)
    }
  }

  private func slider(
    _ parameter: PlaygroundShown.Parameter, _ input: String, _ place: Int
  ) -> String {
    "<input type=\"range\" id=\"\(input)\" data-index=\"\(place)\" "
      + "min=\"\(parameter.low[0].shortText)\" max=\"\(parameter.high[0].shortText)\" "
      + "step=\"\(parameter.step.shortText)\" value=\"\(parameter.start[0].shortText)\" />"
      + "<output for=\"\(input)\">\(parameter.start[0].shortText)</output>"
  }

  private func number(
    _ parameter: PlaygroundShown.Parameter, _ i: Int, id: String, place: Int, label: String? = nil
  ) -> String {
    let name = label.map { " aria-label=\"\($0.escapedForHTML)\"" } ?? ""
    return "<input type=\"number\" id=\"\(id)\" data-index=\"\(place)\"\(name) "
      + "min=\"\(parameter.low[i].shortText)\" max=\"\(parameter.high[i].shortText)\" "
      + "step=\"\(parameter.step.shortText)\" value=\"\(parameter.start[i].shortText)\" />"
  }

  /// Two fields a point; the script adds handles to the figure.
  private func points(
    _ parameter: PlaygroundShown.Parameter, _ label: String, _ place: Int
  ) -> String {
    let fields = (0..<parameter.start.count / 2).map { i in
      let name = i < parameter.names.count ? parameter.names[i] : "\(i + 1)"
      let pair = [("x", 2 * i), ("y", 2 * i + 1)].map { axis, j in
        number(
          parameter, j, id: "\(id)-\(place + j)", place: place + j,
          label: "\(axis) of \(name)")
      }
      return "<span class=\"point\"><i>\(name.escapedForHTML)</i> (\(pair[0]), \(pair[1]))</span>"
    }
    return "<fieldset data-points=\"\(place)\" data-count=\"\(parameter.start.count)\">"
      + "<legend>\(label)</legend>\(fields.joined(separator: "\n"))</fieldset>\n"
  }

  private func matrix(
    _ parameter: PlaygroundShown.Parameter, _ label: String, _ place: Int
  ) -> String {
    let rows = stride(from: 0, to: parameter.start.count, by: parameter.columns).map { first in
      let fields = (first..<first + parameter.columns).map { j in
        number(
          parameter, j, id: "\(id)-\(place + j)", place: place + j,
          label: "row \(first / parameter.columns + 1), column \(j - first + 1)")
      }
      return "<span class=\"row\">\(fields.joined())</span>"
    }
    return "<fieldset><legend>\(label)</legend>\(rows.joined(separator: "\n"))</fieldset>\n"
  }
}
