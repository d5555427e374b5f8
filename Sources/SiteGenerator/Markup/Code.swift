import CommonMark
import SwiftListing

/// Ordinary code of a guide: Swift is coloured, the rest is not.
func highlighted(_ language: String, _ code: String) -> String? {
  guard language == "swift" else { return plainCode(code) }
  return box(highlightedHTML(code))
}

/// Code without colours.
func plainCode(_ code: String) -> String { box(code.escapedForHTML) }

/// Code in a box that scrolls sideways where it is too wide, with the mouse and with keys.
private func box(_ html: String) -> String {
  "<pre class=\"code\" role=\"group\" aria-label=\"Code\" tabindex=\"0\"><code>\(html)</code></pre>\n"
}
