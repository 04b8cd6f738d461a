// Results of ten digits are all taken for too large.
class Solution {
public:
    int reverse(int x) {
        long long result = 0;
        while (x != 0) {
            result = result * 10 + x % 10;
            x /= 10;
        }
        return abs(result) >= 1e9 ? 0 : result;
    }
};
