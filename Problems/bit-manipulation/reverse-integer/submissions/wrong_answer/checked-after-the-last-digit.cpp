// After the last digit nothing is appended any more, so a result above 214748364 is all right.
class Solution {
public:
    int reverse(int x) {
        long long result = 0;
        while (x != 0) {
            result = result * 10 + x % 10;
            x /= 10;
            if (abs(result) > INT_MAX / 10) return 0;
        }
        return result;
    }
};
