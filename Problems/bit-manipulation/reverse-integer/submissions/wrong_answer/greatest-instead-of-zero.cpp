// Where the result does not fit, the nearest number that does is returned instead of 0.
class Solution {
public:
    int reverse(int x) {
        long long result = 0;
        while (x != 0) {
            result = result * 10 + x % 10;
            x /= 10;
        }
        return clamp<long long>(result, INT_MIN, INT_MAX);
    }
};
