import Foundation
import TeXMath
import Testing

/// What a browser makes of the MathML: boxes measured on a page with the font of the site.
@Suite struct `Formulas set by a browser` {
  /// A box on the page, in pixels, from the left and the top.
  struct Box {
    let left, top, right, bottom: Double
    var width: Double { right - left }
    var height: Double { bottom - top }
    var middle: Double { (left + right) / 2 }
  }

  /// Formulas with the elements that are measured, by their place among those of a name.
  static let measured: [(tex: String, elements: String)] = [
    (#"\frac{a+b}{c}"#, "mfrac > *"),
    (#"\sum_{i=1}^{n} x_i"#, "munderover > *"),
    (#"\begin{bmatrix} 1 & 2 \\ 3 & \frac{4}{5} \\ 6 & 7 \end{bmatrix}"#, "mtd, mo"),
    (#"\left( \frac{a}{\frac{b}{c}} \right)"#, "mrow > mo, mfrac"),
    (#"x_i^2"#, "msubsup > *"),
    (#"\sqrt{\frac{a}{b}}"#, "msqrt, mfrac"),
    (
      #"\begin{aligned} aaa &= b \\ a &= bbb \end{aligned}"#,
      "mtd:first-child > :last-child, mtd + mtd > :first-child"
    ),
    (#"\hat{\theta} = \arg\min_{\theta} L"#, "munder > *, mover > *"),
    (#"\begin{cases} x & y \\ x + x & y \end{cases}"#, "mtd, mo"),
    (#"\mathbb{R}"#, "mi"),
  ]

  /// The boxes of each formula; nothing where there is no browser.
  static func boxes() throws -> [[Box]]? {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let assets = root.appending(path: "Site/Theme/Assets").path
    var page = """
      <!doctype html><html><head><meta charset="utf-8">
      <link rel="stylesheet" href="file://\(assets)/math.css"></head><body>

      """
    for (place, (tex, elements)) in measured.enumerated() {
      page += "<div id=\"f\(place)\" data-elements=\"\(elements)\">"
      page += try Formula(tex).mathML(display: true) + "</div>\n"
    }
    page += """
      <pre id="boxes"></pre><script>
      document.fonts.load('20px "Catalog Math"').then(fonts => {
        const lines = ["font " + fonts.length];
        document.querySelectorAll("div").forEach(f => {
          const all = [...f.querySelectorAll(f.dataset.elements)];
          lines.push(all.map(e => {
            const b = e.getBoundingClientRect();
            return [b.left, b.top, b.right, b.bottom].join(",");
          }).join(" "));
        });
        document.getElementById("boxes").textContent = lines.join("\\n");
      });
      </script></body></html>
      """
    let file = FileManager.default.temporaryDirectory
      .appending(path: "math-boxes-\(UUID().uuidString).html")
    try page.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = root.appending(path: "Scripts/math-boxes")
    process.arguments = [file.path]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus == 3 { return nil }
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n")
    try #require(lines.count == measured.count + 1, "\(lines)")
    #expect(lines[0] == "font 1", "the font of the site is loaded")
    return try lines.dropFirst().map { line in
      try line.split(separator: " ").map { box in
        let sides = box.split(separator: ",").compactMap { Double($0) }
        try #require(sides.count == 4)
        return Box(left: sides[0], top: sides[1], right: sides[2], bottom: sides[3])
      }
    }
  }

  @Test func `have every part where it belongs`() throws {
    guard let boxes = try Self.boxes() else {
      print("Formulas are not measured: there is no chromium on this machine.")
      return
    }
    let fraction = boxes[0]
    #expect(fraction[0].bottom < fraction[1].top, "the bar has room between the two")
    #expect(abs(fraction[0].middle - fraction[1].middle) < 1)

    let sum = boxes[1]
    #expect(sum[1].top >= sum[0].bottom, "the lower limit is below")
    #expect(sum[2].bottom <= sum[0].top, "the upper limit is above")
    #expect(abs(sum[1].middle - sum[0].middle) < 2 && abs(sum[2].middle - sum[0].middle) < 2)

    let matrix = Array(boxes[2])
    let (open, cells, close) = (matrix[0], Array(matrix[1...6]), matrix[7])
    for row in 0..<3 {
      let (left, right) = (cells[2 * row], cells[2 * row + 1])
      #expect(left.right <= right.left + 0.5, "columns do not overlap")
      #expect(abs(left.top - right.top) < 0.5, "cells of a row begin at one height")
      if row > 0 { #expect(cells[2 * row - 2].bottom <= left.top + 0.5, "rows do not overlap") }
      #expect(left.left >= open.right - 0.5 && right.right <= close.left + 0.5)
    }
    #expect(open.height >= cells[5].bottom - cells[0].top - 8, "brackets are as tall as the cells")

    let fence = boxes[3]
    // the brackets of the formula, then the fraction within and its own
    let tallest = fence[1]
    #expect(fence[0].height >= 0.9 * tallest.height)
    #expect(fence[0].right <= tallest.left + 0.5)

    let scripts = boxes[4]
    #expect(scripts[2].bottom <= scripts[1].top + 0.5, "the exponent is above the index")
    #expect(scripts[1].bottom > scripts[0].bottom, "the index is lower than the letter")
    #expect(scripts[2].top < scripts[0].top, "the exponent is higher than the letter")
    #expect(scripts[1].left >= scripts[0].left + 1)

    let root = boxes[5]
    #expect(root[0].top < root[1].top && root[0].bottom >= root[1].bottom)
    #expect(root[0].left < root[1].left && root[0].right >= root[1].right)

    let aligned = boxes[6]
    #expect(abs(aligned[0].right - aligned[2].right) < 0.5)
    #expect(abs(aligned[1].left - aligned[3].left) < 0.5)

    let search = boxes[7]
    #expect(
      search[1].bottom <= search[0].bottom && search[1].top <= search[0].top, "hat over theta")
    #expect(search[3].top >= search[2].bottom - 1, "theta below arg min")

    let cases = boxes[8]
    #expect(cases[0].height >= 0.8 * (cases[4].bottom - cases[1].top))
  }
}
