class Solution {
    func reverse(_ x: Int) -> Int {
        let reversed = String(String(abs(x)).reversed())
        guard let number = Int32(reversed) else {
            return 0
        }
        return x < 0 ? -Int(number) : Int(number)
    }
}
