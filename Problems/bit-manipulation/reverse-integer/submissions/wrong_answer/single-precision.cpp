// A number of 24 bits cannot hold the digits.
class Solution {
public:
    int reverse(int x) {
        float result = 0;
        for (; x != 0; x /= 10) result = result * 10 + x % 10;
        return abs(result) >= 2147483648.0f ? 0 : (int)result;
    }
};
