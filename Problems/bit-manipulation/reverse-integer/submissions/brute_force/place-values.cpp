// The first digit counts 1, the second 10, and so on.
class Solution {
public:
    int reverse(int x) {
        long long sum = 0, place = 1;
        for (char character : to_string(x)) {
            if (character == '-') continue;
            sum += (character - '0') * place;
            place *= 10;
        }
        if (x < 0) sum = -sum;
        return sum < INT_MIN || sum > INT_MAX ? 0 : sum;
    }
};
