import Figures

/// A line in JSON is an object whose key says what it is: `{"note": "…"}`, `{"name": "w", "value": 2}`,
/// `{"name": "steps", "table": {…}}`, `{"name": "path", "figure": {…}}`,
/// `{"name": "descent", "trace": {…}}`, `{"check": {…}}`.
extension Worksheet.Line: Codable {
  private enum Key: String, CodingKey { case name, note, value, table, figure, trace, check }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .note(let markdown): try container.encode(markdown, forKey: .note)
    case .value(let name, let value):
      try container.encode(name, forKey: .name)
      try container.encode(value, forKey: .value)
    case .table(let name, let table):
      try container.encode(name, forKey: .name)
      try container.encode(table, forKey: .table)
    case .figure(let name, let figure):
      try container.encode(name, forKey: .name)
      try container.encode(figure, forKey: .figure)
    case .trace(let name, let trace):
      try container.encode(name, forKey: .name)
      try container.encode(trace, forKey: .trace)
    case .check(let check): try container.encode(check, forKey: .check)
    }
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if container.contains(.note) {
      self = .note(try container.decode(String.self, forKey: .note))
    } else if container.contains(.value) {
      self = .value(
        name: try container.decode(String.self, forKey: .name),
        try container.decode(Quantity.self, forKey: .value))
    } else if container.contains(.table) {
      self = .table(
        name: try container.decode(String.self, forKey: .name),
        try container.decode(Table.self, forKey: .table))
    } else if container.contains(.figure) {
      self = .figure(
        name: try container.decode(String.self, forKey: .name),
        try container.decode(Figure.self, forKey: .figure))
    } else if container.contains(.trace) {
      self = .trace(
        name: try container.decode(String.self, forKey: .name),
        try container.decode(Trace.self, forKey: .trace))
    } else {
      self = .check(try container.decode(Check.self, forKey: .check))
    }
  }
}
