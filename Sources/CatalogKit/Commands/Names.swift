/// The name of a parameter that takes a whole number, from the catalog's one table of names.
public struct IntegerName: Hashable, Sendable {
  /// In snake_case, after scikit-learn and R; the option on the command line has hyphens.
  public let name: String
  /// What it means, in a few words, for help and the page.
  public let help: String

  public init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}

/// The name of a parameter that takes a real number, from the catalog's one table of names.
public struct NumberName: Hashable, Sendable {
  /// In snake_case, after scikit-learn and R; the option on the command line has hyphens.
  public let name: String
  /// What it means, in a few words, for help and the page.
  public let help: String

  public init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}

/// The name of a parameter that takes one of a few words, from the catalog's one table of names.
public struct ChoiceName: Hashable, Sendable {
  /// In snake_case, after scikit-learn and R; the option on the command line has hyphens.
  public let name: String
  /// What it means, in a few words, for help and the page.
  public let help: String

  public init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}

/// The name of a parameter that takes words of the reader, from the catalog's one table of names.
public struct TextName: Hashable, Sendable {
  /// In snake_case, after scikit-learn and R; the option on the command line has hyphens.
  public let name: String
  /// What it means, in a few words, for help and the page.
  public let help: String

  public init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}

/// The name of a value that a command gives, from the catalog's one table of names.
public struct ValueName: Codable, Hashable, Sendable {
  /// In snake_case, after scikit-learn and R.
  public let name: String
  /// What it is, with its shape and unit, in a few words.
  public let help: String

  public init(_ name: String, _ help: String) {
    self.name = name
    self.help = help
  }
}
