// The result of the call before is still there.
class Solution {
public:
    int reverse(int x) {
        static long long result = 0;
        for (; x != 0; x /= 10) result = (result * 10 + x % 10) % 1000000000000;
        return abs(result) > INT_MAX ? 0 : result;
    }
};
