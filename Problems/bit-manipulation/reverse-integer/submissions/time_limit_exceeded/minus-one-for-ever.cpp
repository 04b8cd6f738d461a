// Divided by 10 and rounded down, a negative number ends at -1 and never at 0.
class Solution {
public:
    int reverse(int x) {
        long long rest = x, result = 0;
        while (rest != 0) {
            result = (result * 10 + abs(rest % 10)) % 10000000000;
            rest = floor(rest / 10.0);
        }
        return result > INT_MAX ? 0 : x < 0 ? -result : result;
    }
};
