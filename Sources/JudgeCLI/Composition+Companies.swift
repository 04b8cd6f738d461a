import Catalog
import JudgeModel
import MasteryLog

extension Composition {
  /// A company by any way to write its name, also one that nothing is known of: that is said, with what is like it.
  func company(_ name: String) throws -> CompanyID {
    guard let company = CompanyID(named: name) else { throw CommandError.badCompany(name) }
    let known = Set(try catalog().defaultTags().companies.map(\.id) + log().taggedCompanyIDs())
    if !known.contains(company) {
      ErrorMessage.warn(CommandError.untaggedCompany(company, similar: known.map(\.rawValue).nearest(to: name)))
    }
    return company
  }

  /// What counts of a company's tags: the learner's own and our defaults.
  func companyTags(of company: CompanyID) throws -> CompanyTags {
    try CompanyTags(company, own: log().tags(of: company), defaults: catalog().defaultTags().tags(of: company))
  }
}
