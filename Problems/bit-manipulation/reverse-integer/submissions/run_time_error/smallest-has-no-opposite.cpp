// In 32 bits there is no opposite of -2147483648.
class Solution {
public:
    int reverse(int x) {
        bool isNegative = x < 0;
        if (isNegative) x = -x;
        long long result = 0;
        for (; x > 0; x /= 10) result = result * 10 + x % 10;
        return result > INT_MAX ? 0 : isNegative ? -result : result;
    }
};
