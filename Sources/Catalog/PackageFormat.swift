import JudgeModel
import Manifest

/// The keys of the ICPC problem package format (2025-09, "Problem metadata" and "Default output validator").
extension ManifestMap {
  /// Accepts what describes a package without changing how it is judged, and refuses what this judge cannot judge.
  mutating func acceptPackageFormat() throws {
    if let type = optional("type") {
      let names = type.isList ? try type.strings() : [try type.string()]
      if let other = names.first(where: { $0 != "pass-fail" }) {
        throw CatalogError.unsupported(type.location, "a problem of type \(other)")
      }
    }
    if let validation = optional("validation"), try validation.string() != "default" {
      throw CatalogError.unsupported(validation.location, "a custom output validator")
    }
    for key in Self.descriptive { _ = optional(key) }
  }

  mutating func tokenRule() throws -> CheckerRule {
    let arguments = try (optional("output_validator_args") ?? optional("validator_flags")).map {
      $0.isList ? try $0.strings() : try $0.string().split(separator: " ").map(String.init)
    }
    return .tokens(try TokenRule(arguments: arguments ?? [], at: location))
  }

  private static let descriptive = [
    "problem_format_version", "uuid", "version", "credits", "source", "license", "rights_owner", "embargo_until",
    "keywords", "languages", "allow_file_writing", "constants", "author", "source_url",
  ]
}

extension TokenRule {
  init(arguments: [String], at location: ManifestLocation) throws(ManifestError) {
    self.init()
    var rest = arguments[...]
    while let word = rest.popFirst() {
      switch word {
      case "case_sensitive": caseSensitive = true
      case "space_change_sensitive": spaceChangeSensitive = true
      case "float_tolerance":
        let tolerance = try Self.tolerance(&rest, location)
        (absoluteTolerance, relativeTolerance) = (tolerance, tolerance)
      case "float_absolute_tolerance": absoluteTolerance = try Self.tolerance(&rest, location)
      case "float_relative_tolerance": relativeTolerance = try Self.tolerance(&rest, location)
      default:
        throw ManifestError(
          .invalid(value: word, expected: "an argument of the default output validator"), at: location)
      }
    }
  }

  private static func tolerance(
    _ rest: inout ArraySlice<String>, _ location: ManifestLocation
  ) throws(ManifestError) -> Double {
    let word = rest.popFirst() ?? ""
    guard let tolerance = Double(word), tolerance >= 0 else {
      throw ManifestError(.invalid(value: word, expected: "a tolerance"), at: location)
    }
    return tolerance
  }
}
