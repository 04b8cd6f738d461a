class Solution {
    func merge(_ intervals: [[Int]]) -> [[Int]] {
        // sort the starts and the ends separately
        let n = intervals.count
        let starts = intervals.map { $0.first! }.sorted()
        let ends = intervals.map { $0.last! }.sorted()
        var result = [[Int]]()
        var j = 0
        for i in 0..<n {
            // the interval is complete when the next one starts later
            if i == n - 1 || starts[i + 1] > ends[i] {
                result.append([starts[j], ends[i]])
                j = i + 1
            }
        }
        return result
    }
}
