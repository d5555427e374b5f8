extension TextWriter {
  /// The room between two parts side by side.
  func room(between before: Phrase, and after: Phrase) -> String {
    needsRoom(before, after) ? " " : ""
  }

  private func needsRoom(_ before: Phrase, _ after: Phrase) -> Bool {
    switch (before.role, after.role) {
    case (_, .punctuation), (_, .close), (.open, _), (.prefix, _), (.slash, _), (_, .slash),
      (_, .postfix):
      return false
    // := is one sign
    case (.relation, .relation): return false
    case (.punctuation, _), (.relation, _), (_, .relation), (.sum, _), (_, .sum), (.times, _),
      (_, .times), (.dots, _), (_, .dots):
      return !isTight
    case (_, .prefix): return !isTight
    default: break
    }
    if before.padding.after || after.padding.before { return true }
    switch (before.role, after.role) {
    case (.function(let hasLimits), .fence), (.function(let hasLimits), .open): return hasLimits
    case (.large, _), (_, .large), (.function, _), (_, .function): return true
    case (.sign, .fence): return false
    case (.sign, _): return before.hasSub
    case (.apart, _), (_, .apart): return true
    case (.letter, .fence) where after.isFactor, (.name, .fence) where after.isFactor: return true
    case (_, .fence), (_, .open): return before.endsPlainly
    case (.name, _): return endsAsWord(before.text)
    case (_, .name): return beginsAsWord(after.text)
    case (.number, .letter), (.number, .sign), (.number, .root): return before.hasScripts
    case (.letter, .letter), (.letter, .root): return before.hasScripts || after.hasSub
    case (.postfix, _): return true
    default: return true
    }
  }

  private func endsAsWord(_ text: String) -> Bool {
    text.unicodeScalars.last.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) } ?? false
  }

  private func beginsAsWord(_ text: String) -> Bool {
    text.unicodeScalars.first.map { $0.properties.isAlphabetic || ("0"..."9").contains($0) }
      ?? false
  }
}
