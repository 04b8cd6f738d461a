/// What a case gives to the solution.
public enum CaseInput: Hashable, Sendable {
  case arguments([Value])
  case calls(constructor: [Value], [Call])

  /// A call of a method of a class to design.
  public struct Call: Hashable, Sendable {
    public var method: Function
    public var arguments: [Value]

    public init(method: Function, arguments: [Value]) {
      self.method = method
      self.arguments = arguments
    }
  }
}

/// A case's text that does not fit the signature.
public enum CaseTextError: Error, Hashable, Sendable {
  /// Fewer lines than arguments; the first that is missing.
  case missingLine(String)
  case extraLine(String)
  case invalid(argument: String, ValueTextError)
  /// The calls of a class do not begin with its name.
  case noConstructor(String)
  case unknownMethod(String)
  /// The list of names and the list of arguments differ in length.
  case callCounts(names: Int, arguments: Int)
}

extension Signature {
  /// Reads LeetCode's text of a case: one JSON value a line, one line an argument; for a class to design the line of names
  /// and the line of their arguments, constructor first.
  public func input(_ text: String) throws(CaseTextError) -> CaseInput {
    // Bytes, since a case may have megabytes, of which finding the characters would take longer than the rest.
    let lines = Array(text.utf8).split { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    switch self {
    case .function(let function):
      return .arguments(try Self.arguments(function.parameters, from: lines))
    case .design(let design):
      let methods = try lines.first.map { line throws(CaseTextError) in try design.methods(named: line) }
      try Self.check(lines, against: ["the methods", "their arguments"])
      return try design.input(methods ?? [], arguments: lines[1])
    case .codec(let codec):
      return .arguments(try Self.arguments([codec.parameter], from: lines))
    }
  }

  /// The text that ``input(_:)`` reads.
  public func text(of input: CaseInput) -> String {
    switch (self, input) {
    case (.design(let design), .calls(let constructor, let calls)):
      let names = [design.name] + calls.map(\.method.name)
      let arguments = [constructor] + calls.map(\.arguments)
      return [Value.array(names.map(Value.string)), .array(arguments.map(Value.array))].map(\.text)
        .joined(separator: "\n")
    case (_, .arguments(let values)), (_, .calls(let values, _)):
      return values.map(\.text).joined(separator: "\n")
    }
  }

  /// Reads the text of an answer to `input`: under the rule `any`, a list of answers.
  public func answer(
    _ text: String, to input: CaseInput, _ rule: CheckerRule = .exact
  ) throws(CaseTextError) -> Value {
    do {
      switch (self, input) {
      case (.function(let function), _): return try function.returns.answer(text, rule)
      case (.codec(let codec), _): return try Value(text, as: codec.parameter.type).canonical(as: codec.parameter.type)
      case (.design, .calls(_, let calls)): return try Self.results(text, of: calls)
      case (.design, .arguments): return try Value(text, as: .void)
      }
    } catch {
      throw .invalid(argument: "answer", error)
    }
  }

  /// `null` for the constructor, then each call's result.
  private static func results(_ text: String, of calls: [CaseInput.Call]) throws(ValueTextError) -> Value {
    var types = ([.void] + calls.map(\.method.returns.type))[...]
    var results: [Value] = []
    var reader = ValueReader(text)
    try reader.readElements { reader throws(ValueTextError) in
      guard let type = types.popFirst() else { throw reader.error("']'") }
      results.append(try reader.read(type).canonical(as: type))
    }
    try reader.expectEnd()
    guard types.isEmpty else {
      throw ValueTextError(
        column: text.utf8.count, expected: "\(types.count) more result\(types.count == 1 ? "" : "s")", found: "")
    }
    return .array(results)
  }

  private static func arguments(
    _ parameters: [Parameter], from lines: [ArraySlice<UInt8>]
  ) throws(CaseTextError) -> [Value] {
    // First, since what is on too many or too few lines is mostly wrong on the first of them.
    var values: [Value] = []
    for (parameter, line) in zip(parameters, lines) {
      do {
        values.append(try Value(line, as: parameter.textType))
      } catch {
        throw .invalid(argument: parameter.name, error)
      }
    }
    try check(lines, against: parameters.map(\.name))
    return values
  }

  private static func check(_ lines: [ArraySlice<UInt8>], against names: [String]) throws(CaseTextError) {
    if lines.count < names.count { throw .missingLine(names[lines.count]) }
    if lines.count > names.count { throw .extraLine(String(decoding: lines[names.count].prefix(40), as: UTF8.self)) }
  }
}

extension Returns {
  fileprivate func answer(_ text: String, _ rule: CheckerRule) throws(ValueTextError) -> Value {
    if rule == .any, let type = answerType { return try Value(text, as: .array(type)) }
    guard let type = answerType else {
      var reader = ValueReader(text)
      let value = try reader.readOptionalInteger()
      try reader.expectEnd()
      return value
    }
    return try Value(text, as: type).canonical(as: type)
  }
}

extension DesignClass {
  fileprivate func input(_ methods: [Function], arguments: ArraySlice<UInt8>) throws(CaseTextError) -> CaseInput {
    var lists = ([constructor] + methods.map(\.parameters))[...]
    var values: [[Value]] = []
    do {
      var reader = ValueReader(arguments)
      try reader.readElements { reader throws(ValueTextError) in
        guard let parameters = lists.popFirst() else { throw reader.error("']'") }
        values.append(try reader.readArguments(parameters))
      }
      try reader.expectEnd()
    } catch {
      throw .invalid(argument: "call \(values.count + 1)", error)
    }
    guard values.count == methods.count + 1 else {
      throw .callCounts(names: methods.count + 1, arguments: values.count)
    }
    let calls = zip(methods, values.dropFirst()).map { CaseInput.Call(method: $0, arguments: $1) }
    return .calls(constructor: values[0], calls)
  }

  fileprivate func methods(named text: ArraySlice<UInt8>) throws(CaseTextError) -> [Function] {
    let names: [String]
    do {
      guard case .array(let values) = try Value(text, as: .array(.string)) else { return [] }
      names = values.compactMap { if case .string(let name) = $0 { name } else { nil } }
    } catch {
      throw .invalid(argument: "the methods", error)
    }
    guard names.first == name else { throw .noConstructor(name) }
    var methods: [Function] = []
    for name in names.dropFirst() {
      guard let method = method(named: name) else { throw .unknownMethod(name) }
      methods.append(method)
    }
    return methods
  }
}

extension ValueReader {
  /// A call's arguments as one array.
  fileprivate mutating func readArguments(_ parameters: [Parameter]) throws(ValueTextError) -> [Value] {
    var rest = parameters[...]
    var values: [Value] = []
    try readElements { reader throws(ValueTextError) in
      guard let parameter = rest.popFirst() else { throw reader.error("']'") }
      values.append(try reader.read(parameter.textType))
    }
    guard rest.isEmpty else {
      throw error("\(rest.count) more argument\(rest.count == 1 ? "" : "s")", before: 1)
    }
    return values
  }
}
