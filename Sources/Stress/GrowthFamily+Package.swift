public import Catalog
import Inputs
import JudgeModel

extension GrowthFamily {
  /// The random one first, then the other shapes, and those of the package's own generated cases that are narrowed.
  public static func families(of package: ProblemPackage) -> [GrowthFamily] {
    guard let input = package.input, let signature = package.problem.signature else { return [] }
    var families = input.shapes.map { GrowthFamily(name: $0.rawValue, shape: $0, of: input) }
    // A package may have no cases yet.
    for generated in (try? package.testsManifest(signature, input))?.generated ?? [] {
      let (description, shape) = (generated.description, generated.generator.shape)
      guard !families.contains(where: { $0.description == description && $0.shape == shape }) else { continue }
      families.append(GrowthFamily(name: generated.name, description: description, shape: shape, of: input))
    }
    return families
  }
}
